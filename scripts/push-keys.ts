import webPush from "web-push";

// A pair for reminders on patients' phones. Made once and kept: with another pair every phone has to
// be turned on again.
const { publicKey, privateKey } = webPush.generateVAPIDKeys();
console.log(`PUSH_PUBLIC_KEY=${publicKey}`);
console.log(`PUSH_PRIVATE_KEY=${privateKey}`);
console.log("PUSH_SUBJECT=mailto:you@example.org");
