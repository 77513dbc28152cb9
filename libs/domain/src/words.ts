/** What one round allocates: goods that stand in for each other within a category only. */
export const CATEGORIES = ['masks', 'disinfectant', 'goggles', 'thermometers'] as const;
export type Category = (typeof CATEGORIES)[number];

/** 1 epidemic-control key enterprise, 2 utilities, 3 daily-life essentials, 4 all others. */
export const TIERS = [1, 2, 3, 4] as const;
export type Tier = (typeof TIERS)[number];

/** Firm sizes of the industry ministry's document [2011] 300. */
export const SIZES = ['micro', 'small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];

export const ROLES = [
  'requester',
  'supplier',
  'district_officer',
  'city_officer',
  'approver',
  'hotline_operator',
  'auditor',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

/** A whole calendar day, 'YYYY-MM-DD', without a time zone. */
export type Day = string;

/** True when the text is one of the four categories. */
export function isCategory(text: unknown): text is Category {
  return (CATEGORIES as readonly unknown[]).includes(text);
}
