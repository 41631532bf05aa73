/** What must not be exceeded, as measured. An undefined measure could not be taken. */
export interface Budget {
  readonly name: string;
  readonly measured: number | undefined;
  readonly limit: number;
  readonly show: (value: number) => string;
}

/** Prints each budget and says whether all are kept; one that could not be measured is told and breaks nothing. */
export function judge(budgets: readonly Budget[]): boolean {
  console.log('\nBudgets');
  let kept = true;
  for (const { name, measured, limit, show } of budgets) {
    const isKept = measured === undefined || measured <= limit;
    const verdict = measured === undefined ? 'not measured' : isKept ? 'kept' : 'BROKEN';
    console.log(
      `  ${verdict.padEnd(12)}  ${name}: ${measured === undefined ? '–' : show(measured)}, at most ${show(limit)}`,
    );
    kept &&= isKept;
  }
  return kept;
}
