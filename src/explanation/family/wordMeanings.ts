/** Words that families meet in meetings and letters, with what they mean. */
const meanings: Readonly<Record<string, string>> = {
  chair: 'The chair is the person who leads the meeting.',
  'core group': 'The core group is the small group of family and workers that carries out the plan.',
  advocate: 'An advocate is someone who helps your child to have a say.',
  'care review': 'A care review is a meeting about how a child in care is looked after.',
  'child in need plan': 'A child in need plan is a plan for the help that your child needs.',
  'legal planning meeting':
    'At a legal planning meeting the social worker and the manager ask a lawyer what they should do next.',
};

/**
 * What the words in a text for parents mean that they may not know.
 *
 * @param sentences - the text
 * @returns one sentence for each such word that stands in it
 * @internal
 */
export function wordMeanings(sentences: readonly string[]): readonly string[] {
  const text = sentences.join(' ').toLowerCase();
  return Object.entries(meanings).flatMap(([word, meaning]) => (text.includes(word) ? [meaning] : []));
}
