type Param = string | number;
/** Filters of a list as the portal has them. */
export type Params = Record<string, Param | null | undefined>;

/** An empty filter is no filter: the api refuses unknown and empty parameters. */
export function present(params: Params): Record<string, Param> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, Param] => entry[1] != null && entry[1] !== ''),
  );
}
