import { applySettings } from "./settings/settings";

// Runs before anything is painted, so that a page never shows in another size first.
document.documentElement.dataset.script = "";
applySettings();
