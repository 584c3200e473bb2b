/** With a script, Start leads to guided practice instead of the plain form. */
export function leadToGuidedPractice(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-guided]"))
    link.href = link.dataset.guided!;
}
