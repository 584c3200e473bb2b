/** The dark theme's colours of a figure, as sheets show them. */
export const darkTokens = `:root{background:#1b1a18;color:#eee;
--figure-skin:#d9a47c;--figure-skin-far:#a9785a;--figure-top:#4fb3aa;--figure-top-far:#2f857d;
--figure-legs:#7384bd;--figure-legs-far:#566496;--figure-hair:#6b4f45;--figure-line:#0d0f13;
--figure-mat:#4f5d45;--figure-mat-edge:#39452f;--figure-prop:#57524a;--figure-prop-edge:#403c36;
--figure-floor:#2b2926;--figure-arrow:#ff8a4c;--figure-gear:#a98bd0;--figure-gear-edge:#7f63a8;
--figure-muscle:#ff5d78}`;
