import type { EntityId } from '../entities/entity.ts';
import { type Found, sideIn, sidesOf } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';

/** The other sides of facts about one side, each once. */
export function othersOf(side: EntityId, found: readonly Found[]): EntityId[] {
  return [
    ...new Set(
      found.flatMap((each) => sidesOf(each.fact).filter((id) => id !== sideIn(each, side))),
    ),
  ];
}

/** So many make a group of it: 四大行. A company with a finance arm is one of its own. */
const GROUP_MIN = 2;

/** The same as they are counted: without a group one of whose members is among them. */
export function distinctOthers(
  side: EntityId,
  found: readonly Found[],
  { entities }: Library,
): EntityId[] {
  const others = othersOf(side, found);
  const isGroupOfOne = (id: EntityId) => {
    const members = entities.membersOf(id);
    return members.length >= GROUP_MIN && members.some((member) => others.includes(member));
  };
  return others.filter((id) => !isGroupOfOne(id));
}
