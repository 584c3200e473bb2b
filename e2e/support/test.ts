import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as base,
} from "@playwright/test";

export { expect };

type Faults = {
  /** Lets one kind of console message pass in this test, such as the browser's own word of a 404. */
  allow(pattern: RegExp): void;
};

type Fixtures = {
  faults: Faults;
  /** A page in a browser that has never been here: no cookie, no cache. */
  freshPage: (options?: BrowserContextOptions) => Promise<Page>;
};

/** The browser's own console line of an answer that a test expects. */
export const notFoundAnswer = /Failed to load resource.*404/;
export const refusedAnswer = /Failed to load resource.*401/;

/**
 * Any unexpected console error or uncaught exception, on any page of the test, fails it; so does any
 * request to another origin than the product's own.
 */
export const test = base.extend<Fixtures & { seen: { messages: string[]; allowed: RegExp[] } }>({
  seen: [
    // Playwright reads the fixtures that it wants from the pattern, so there must be one.
    async ({ browserName: _ }, use) => {
      const seen: { messages: string[]; allowed: RegExp[] } = { messages: [], allowed: [] };
      await use(seen);
      const unexpected = seen.messages.filter(
        (message) => !seen.allowed.some((pattern) => pattern.test(message)),
      );
      expect(unexpected, "errors on the pages' consoles, and requests to others").toEqual([]);
    },
    { auto: true },
  ],

  faults: async ({ seen }, use) => {
    await use({ allow: (pattern) => seen.allowed.push(pattern) });
  },

  context: async ({ context, baseURL, seen }, use) => {
    watch(context, baseURL!, seen.messages);
    await use(context);
  },

  freshPage: async ({ browser, baseURL, locale, viewport, seen }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, locale, viewport, ...options });
      opened.push(context);
      watch(context, baseURL!, seen.messages);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

function watch(context: BrowserContext, baseURL: string, messages: string[]) {
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && origin !== new URL(baseURL).origin)
      messages.push(`Asked another origin: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error")
      messages.push(`${message.text()} (${message.location().url || message.page()?.url()})`);
  });
  context.on("weberror", (error) => {
    messages.push(`${error.error().message} (${error.page()?.url()})`);
  });
}
