import type { Finding } from './Audit.ts';

/** The same finding about two children rests on the same places and says the same. */
const keyOf = (finding: Finding): string => JSON.stringify({ ...finding, children: [] });

/**
 * Findings that are the same for several children, as one that names them all.
 *
 * @param findings - findings about one child each, in the order of the children
 * @param order - the ids of all rules, in the documents' order
 * @returns the findings by rule, and then by child
 */
export function joinFindings(findings: readonly Finding[], order: readonly string[]): readonly Finding[] {
  const joined = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const { children = [] } = joined.get(key) ?? {};
    joined.set(key, { ...finding, children: [...new Set([...children, ...finding.children])] });
  }
  return [...joined.values()].toSorted((one, other) => order.indexOf(one.rule) - order.indexOf(other.rule));
}
