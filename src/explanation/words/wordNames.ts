import { factTypes } from '../../domain/factTypes.ts';
import { kindOfWords } from '../../domain/vocabulary/declarable.ts';
import { declarationOf } from '../../engine/declaredWords.ts';
import type { Declaring } from './factWords.ts';
import { nameIn } from './nameIn.ts';
import { roleNames } from './roleNames.ts';

const agencyNames = { 'childrens-social-care': "children's social care" };
const choiceNames = { 'pre-birth': 'pre-birth', 'without-conference': 'without a conference' };

/**
 * A role, as practitioners call it.
 *
 * @param role - the role
 * @param policies - the documents in which a role of their own may be declared
 * @returns its phrase within a sentence
 * @internal
 */
export function roleName(role: string, policies: Declaring): string {
  return declarationOf('roles', role, policies)?.says ?? nameIn(roleNames, role);
}

/**
 * An agency, as it stands within a sentence.
 *
 * @param agency - the agency
 * @param policies - the documents in which an agency of their own may be declared
 * @returns its phrase
 * @internal
 */
export function agencyName(agency: string, policies: Declaring): string {
  return declarationOf('agencies', agency, policies)?.says ?? nameIn(agencyNames, agency);
}

/**
 * What can be chosen for a fact, as it stands within a sentence.
 *
 * @param fact - the fact's name
 * @param choice - the choice
 * @param policies - the documents in which a choice of their own may be declared
 * @returns its phrase
 * @internal
 */
export function choiceName(fact: string, choice: string, policies: Declaring): string {
  const type = factTypes.get(fact);
  const kind = typeof type === 'object' ? kindOfWords(type) : undefined;
  const declared = kind === undefined ? undefined : declarationOf(kind, choice, policies)?.says;
  return declared ?? nameIn(choiceNames, choice);
}
