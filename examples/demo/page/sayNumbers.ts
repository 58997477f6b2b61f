const sayRun = (first: number, last: number): string => {
  if (first === last) return String(first);
  return `${String(first)}${last === first + 1 ? ', ' : '-'}${String(last)}`;
};

/**
 * Numbers as briefly as can be.
 *
 * @param numbers - whole numbers, each once
 * @returns such as `1, 4-7`
 */
export function sayNumbers(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => sayRun(first, last)).join(', ');
}
