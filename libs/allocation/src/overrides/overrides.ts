/** A quantity that an official sets by hand. */
export interface WantedOverride {
  readonly requisition: string;
  /** Whole pieces, 0 to the claim. */
  readonly pieces: number;
}

/** The same with the lots it comes from, as the overrides file says it; lines sorted by lot id, none of 0 pieces. */
export interface OverrideRecord extends WantedOverride {
  readonly lines: readonly { readonly lot: string; readonly pieces: number }[];
}

/** All that differs from a certified result; both lists sorted by requisition. */
export interface HandSetting {
  readonly overrides: readonly OverrideRecord[];
  /** Requisitions that made room for the overrides. */
  readonly moved: readonly OverrideRecord[];
}
