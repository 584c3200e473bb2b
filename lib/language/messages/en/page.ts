export const page = {
  title: "Your exercise plan",
} as const;
