/** Version of the rule as computed here: it changes with any byte of any result. */
export const ENGINE_VERSION = '1.0.0';
