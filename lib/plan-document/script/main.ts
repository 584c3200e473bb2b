import { pageAsItCame, workOffline } from "../offline/client";
import { noteOpened } from "./opened";
import { PhoneReminders } from "./phone/phone-reminders";
import { GuidedPractice } from "./player/guided-practice";
import { prefillForm } from "./prefill-form";
import { PageSettings } from "./settings/page-settings";
import { leadToGuidedPractice } from "./start-link";

const page = pageAsItCame();

// Every page works without this; each of these does nothing where its page has nothing for it.
customElements.define("page-settings", PageSettings);
customElements.define("guided-practice", GuidedPractice);
customElements.define("phone-reminders", PhoneReminders);
leadToGuidedPractice();
prefillForm();
workOffline(page);
noteOpened();
