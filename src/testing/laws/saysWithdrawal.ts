const help = '(?:help|services?|support)';
const determiners = '(?:(?:all|any|every|the|its|their|this|these|such|other|further)\\s+){0,3}';

/** Each way of saying that help is taken away: "withdraw its services", "services are withdrawn", "stop all support". */
const ways: readonly RegExp[] = [
  new RegExp(`\\bwithdr[ae]w(?:s|al|ing|n)?\\b.*\\b${help}\\b`, 'iu'),
  new RegExp(
    `\\b${help}\\b.*\\b(?:withdraw(?:n|al)|(?:is|are|be|being)\\s+(?:ended|stopped|ceased|discontinued))\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:end|stop|cease|discontinue|terminate)(?:s|d|ed|ped|ing|ping)?\\s+${determiners}${help}\\b`, 'iu'),
];

const negated = /\b(?:not|never|no|nor|without)\b/iu;

const clausesOf = (text: string): readonly string[] => text.split(/[,;:]/u);

/**
 * Whether a text is about the withdrawal of what helps a family, be it laid down or ruled out.
 *
 * @param text - what a rule says
 * @returns whether it is
 * @internal
 */
export function speaksOfWithdrawal(text: string): boolean {
  return clausesOf(text).some((clause) => ways.some((way) => way.test(clause)));
}

/**
 * Whether a text says to withdraw what helps a family, rather than not to.
 *
 * @param text - what a duty or permission says
 * @returns whether it does
 * @internal
 */
export function saysWithdrawal(text: string): boolean {
  const isSaid = (clause: string, way: RegExp): boolean => {
    const found = way.exec(clause);
    return found !== null && !negated.test(clause.slice(0, found.index));
  };
  return clausesOf(text).some((clause) => ways.some((way) => isSaid(clause, way)));
}
