/** A cell: a number in its unit, or what stands instead of one. */
type Cell = string;

/** Prints rows in columns, the first flush left, the others flush right; the first row is the head. */
export function printTable(title: string, rows: readonly (readonly Cell[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly Cell[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  console.log(`\n${title}`);
  for (const [index, row] of rows.entries()) {
    console.log(`  ${line(row)}`);
    if (index === 0) console.log(`  ${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  }
}

/** Milliseconds with three figures that count. */
export function ms(value: number | undefined): Cell {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A ratio, `1.00 ×`. */
export function times(value: number | undefined): Cell {
  return value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(2)} ×`;
}

/** Bytes as KB of 1,000. */
export function kilobytes(bytes: number): Cell {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
