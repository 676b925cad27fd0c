/** The value below which a share of the values lie, by nearest rank, to two decimals; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return value === undefined ? Number.NaN : Math.round(value * 100) / 100;
}
