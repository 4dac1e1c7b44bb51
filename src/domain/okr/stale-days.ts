/** Days without a check-in after which a key result counts as stale. */
export const STALE_DAYS = 8;
