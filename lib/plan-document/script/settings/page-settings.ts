import { changeSetting, defaults, type Setting, settingOf } from "./settings";

/** The page's settings: native fields named after a setting; a change holds at once. */
export class PageSettings extends HTMLElement {
  connectedCallback() {
    this.#show();
    this.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const name = target.dataset.setting as Setting;
      const value = target.type === "checkbox" && !target.checked ? other(name) : target.value;
      changeSetting(name, value);
    });
    // Two of them on one page, or one in another tab, agree.
    this.addEventListener("toggle", () => this.#show(), true);
  }

  #show() {
    for (const input of this.querySelectorAll("input"))
      input.checked = settingOf(input.dataset.setting as Setting) === input.value;
  }
}

/** What a setting is when its box is not ticked. */
const other = (name: Setting) => (name === "contrast" ? defaults.contrast : "off");
