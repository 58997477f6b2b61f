/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** What an element can hold: text, which is escaped, and further elements. */
export type Content = string | Html | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string => text.replace(/[&<>"']/gu, (character) => entities[character] ?? '');

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

const toText = (content: Content): string => {
  if (isList(content)) return content.map(toText).join('');
  return typeof content === 'string' ? escapeText(content) : content.html;
};

/**
 * An element, all text of which is escaped.
 *
 * @param name - its name
 * @param attributes - its attributes; one of `undefined` is left out
 * @param content - what it holds
 * @returns the element
 * @internal
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): Html {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(value)}"`],
  );
  return { html: `<${name}${written.join('')}>${toText(content)}</${name}>` };
}

/**
 * A name under which something on a page is linked to.
 *
 * @param kind - what it is
 * @param id - its id, of letters, digits, dots, hyphens and slashes
 * @returns the name
 * @internal
 */
export function anchor(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9.-]/gu, '_')}`;
}
