/**
 * Lengths in centimetres of an adult 170 cm tall. Limbs as fractions of body height after
 * Drillis and Contini (1966), as given in Winter, Biomechanics and Motor Control of Human
 * Movement, 4th ed., figure 4.1: thigh 0.245, shank 0.246, upper arm 0.186, forearm 0.146,
 * foot 0.152, ankle height 0.039. The hand is a little shorter than 0.108, as fingers curl at rest.
 */
export const segments = {
  pelvis: 9,
  lumbar: 14,
  midBack: 14,
  upperBack: 12,
  neck: 9,
  head: 11,
  hipHalfWidth: 8.5,
  shoulderHalfWidth: 16.5,
  thigh: 41.6,
  shank: 41.8,
  upperArm: 31.6,
  forearm: 24.8,
  hand: 16.5,
  ankleHeight: 6.6,
  heel: 5,
  toes: 18,
} as const;

/** How thick the body is around its lines: half widths, in centimetres. */
export const thickness = {
  thigh: [8.2, 5.4],
  shank: [5.5, 3.5],
  upperArm: [4.7, 3.7],
  forearm: [3.8, 2.6],
  hand: [2.8, 2.1],
  heel: 3.5,
  ankle: 3.4,
  toes: 2,
  ball: 2.7,
  neck: 4.6,
  /** Half height, half depth and half width of the head. */
  head: { up: 11.5, forward: 9.6, right: 8 },
} as const;
