const ending = '.examples.json';

/**
 * Whether a path is that of examples rather than of a policy.
 *
 * @param path - the path
 * @returns `true` where it ends as those do
 * @internal
 */
export function isExamplesPath(path: string): boolean {
  return path.endsWith(ending);
}

/**
 * The policy beside which a file of examples stands.
 *
 * @param path - the path of the examples
 * @returns the path of the policy
 * @internal
 */
export function policyBeside(path: string): string {
  return `${path.slice(0, -ending.length)}.json`;
}

/**
 * The examples that stand beside a policy.
 *
 * @param policy - the path of the policy
 * @returns the path of the examples, whether there is such a file or not
 * @internal
 */
export function examplesBeside(policy: string): string {
  return policy.replace(/(\.json)?$/u, ending);
}
