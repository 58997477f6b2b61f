/**
 * What a permission allows, for parents, by the document and id of its rule, where no fact tells whether it was used:
 * each goes on from `can`.
 */
export const permissionFamilyWords: Readonly<Record<string, string>> = {
  'rotherham/advocate-may-attend': 'come to the meeting with your child, or speak for them',
};
