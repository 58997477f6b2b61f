/**
 * A slot for fields of your own, such as a row's number in your database. It is kept as it is, and nothing is decided from
 * it.
 *
 * @public
 */
export type Meta = Readonly<Record<string, unknown>>;
