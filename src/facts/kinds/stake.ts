import type { EntityId } from '../../entities/entity.ts';
import { STAKE_VERBS as EN } from '../../language/en/verbs.ts';
import { ASKED_WITH, STAKE_VERBS as ZH } from '../../language/zh/verbs.ts';
import { createFindWords } from '../../text/find-words.ts';
import { isMoney, isPercentage } from '../../text/quantities.ts';
import { lastNamedBefore, namedIn } from '../candidates/named.ts';
import { defineKind, ORGANISATIONS, sideId, verbatim } from '../fact.ts';
import type { Part } from '../statement.ts';

interface StakeFields {
  readonly investor: EntityId;
  readonly target: EntityId;
  /** The amount paid, in full: 5亿美元. */
  readonly amount?: string | undefined;
  /** The share acquired, in full: 20%. */
  readonly share?: string | undefined;
}

const findVerb = createFindWords([...ZH.words, ...EN.words]);

/** Who invested in whom. The sides could be confused, so a person has to read it. */
export const stake = defineKind<'stake', StakeFields>({
  kind: 'stake',
  fields: {
    investor: sideId,
    target: sideId,
    amount: verbatim.optional(),
    share: verbatim.optional(),
  },
  sides: { investor: [...ORGANISATIONS, 'person'], target: ORGANISATIONS },
  isDirected: true,
  joins: true,
  joiner: ' → ',
  key: ({ investor, target, when }) => `${investor} ${target} ${when?.written ?? ''}`,
  statements: ({ investor, target, amount, share }) => [
    {
      parts: [
        { kind: 'side', field: 'investor', id: investor, takes: [...ORGANISATIONS, 'person'] },
        { kind: 'verb', find: findVerb, example: '投资' },
        { kind: 'side', field: 'target', id: target, takes: ORGANISATIONS },
        ...quantity('amount', amount),
        ...quantity('share', share),
      ],
      isDated: true,
      isOrdered: true,
    },
  ],
  candidates(sentence) {
    const read = sentence.quantities.filter(({ unread }) => !unread);
    const [amount, share] = [read.find(isMoney), read.find(isPercentage)];
    const paid = {
      ...(amount === undefined ? {} : { amount: sentence.slice(amount) }),
      ...(share === undefined ? {} : { share: sentence.slice(share) }),
    };
    return findVerb(sentence.text).map((verb) => {
      const investor = lastNamedBefore(verb.start, sentence, [...ORGANISATIONS, 'person']);
      const target = namedIn(sentence, ORGANISATIONS).find(({ start }) => start >= verb.end);
      if (investor === undefined || target === undefined) return [];
      return [{ fields: { investor: investor.id, target: target.id, ...paid }, remarks: [] }];
    });
  },
  details: ({ amount, share }) => [
    { label: 'amount', words: amount === undefined ? [] : [amount] },
    { label: 'share', words: share === undefined ? [] : [share] },
  ],
  matter: ({ investor, target }, of) => ({ entity: of === investor ? target : investor }),
  changing: ({ share }) => (share === undefined ? undefined : { of: '', words: share }),
  askedBy: ({ investor, target }) => ({
    key: 'ask.stake',
    values: { investor: { entities: [investor] }, target: { entities: [target] } },
    words: ASKED_WITH.stake,
  }),
});

function quantity(field: string, words: string | undefined): Part[] {
  return words === undefined ? [] : [{ kind: 'quantity', field, words }];
}
