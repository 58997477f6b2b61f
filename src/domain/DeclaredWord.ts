declare const declaredWord: unique symbol;

/**
 * A word that a document declares beside those shipped, in kebab-case: a role, an agency, a category of harm, a route, a
 * kind of conference. It is marked, so that a slip in a shipped word is none: `'appeals-panel' as DeclaredWord`.
 *
 * @public
 */
export type DeclaredWord = string & { readonly [declaredWord]: true };
