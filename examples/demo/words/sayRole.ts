import type { Role } from '../../../src/index.ts';

const own: Partial<Record<Role, string>> = {
  'manager-and-chair': 'manager and chair together',
  'agencies-at-first-decision': 'agencies at the first decision',
  'agencies-in-receiving-country': 'agencies of the receiving country',
  'professionals-attended-or-invited': 'professionals who attended or were invited',
};

/**
 * A role in words.
 *
 * @param role - the role
 * @returns such as `lead social worker`
 */
export function sayRole(role: Role): string {
  return own[role] ?? role.replaceAll('-', ' ');
}
