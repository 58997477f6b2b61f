import { describe, expect, test } from 'vitest';
import { judgementOf } from '../../../src/domain/judgementOf.ts';
import { localNameOf, localOwners, nameOfLocal, typeOfDeclared } from '../../../src/domain/localFacts.ts';
import { roles } from '../../../src/domain/roles.ts';

describe("the name of a fact of a policy's own", () => {
  test('says whose it is, and is the child’s where it does not', () => {
    expect(localNameOf('local.toldOn')).toEqual({ owner: 'child', key: 'toldOn' });
    expect(localOwners.map((owner) => localNameOf(`local.${owner}.toldOn`))).toEqual(
      localOwners.map((owner) => ({ owner, key: 'toldOn' })),
    );
  });

  test.each(['toldOn', 'local', 'local.', 'local.ToldOn', 'local.somewhere.toldOn', 'local.plan.told.on', 'local.by'])(
    '`%s` is none',
    (name) => {
      expect(localNameOf(name)).toBeUndefined();
    },
  );

  test.each(['child', ...localOwners] as const)('is made again from its parts for a fact of the %s', (owner) => {
    expect(localNameOf(nameOfLocal(owner, 'toldOn'))).toEqual({ owner, key: 'toldOn' });
  });
});

describe('who judged', () => {
  const declared = { 'local.safe': { type: 'judgement' }, 'local.told': { type: 'yes-no' } } as const;

  test('is asked after beside judgements alone', () => {
    expect(['risk.continuing.by', 'local.safe.by', 'local.plan.safe.by'].map(judgementOf)).toEqual([
      'risk.continuing',
      'local.safe',
      'local.plan.safe',
    ]);
    expect(['risk.continuing', 'local.safe', 'household.birthExpected.by', 'nothing.by'].map(judgementOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is one of the roles', () => {
    expect(
      ['local.safe', 'local.safe.by', 'local.told', 'local.told.by', 'local.else'].map((name) =>
        typeOfDeclared(name, declared),
      ),
    ).toEqual(['judgement', roles, 'yes-no', undefined, undefined]);
  });
});
