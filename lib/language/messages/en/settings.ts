/** How the page looks and sounds on this device. */
export const settings = {
  heading: "Settings",
  kept: "Kept on this device only.",
  text: "Text size",
  textNormal: "Normal",
  textLarge: "Large",
  textLarger: "Very large",
  contrast: "Stronger contrast",
  motion: "Figures may move",
  sound: "Sounds while you practise",
  vibration: "Vibrate while you practise",
  voice: "Count aloud while you practise",
} as const;
