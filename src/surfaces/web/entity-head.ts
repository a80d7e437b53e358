import type { Entities } from '../../entities/entities.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Speaker } from '../texts/say.ts';
import type { WebTexts } from '../texts/web-texts.ts';
import { type Html, html, type Part } from './html.ts';
import { linkNames } from './links.ts';

/** What an entity is called in every language, and the groups and members it has. */
export function drawEntityHead(
  entity: Entity,
  entities: Entities,
  texts: WebTexts['entity'],
  speaker: Speaker,
): Html {
  const title = speaker.name(entity.id);
  const names = [...new Set([...Object.values(entity.name), ...entity.names])];
  const others = names.filter((name) => name !== title);
  const groups = entities.groupsOf(entity.id);
  const joiner = speaker.say('list.joiner');
  return html`<header class="head">
<p class="origin">${entities.kinds.nameOf(entity.kind, speaker.locale)}</p>
<h1>${title}</h1>
<dl class="card">
${entry(texts.names, others.length, others.join(joiner))}${entry(texts.products, entity.products.length, entity.products.join(joiner))}${entry(texts.members, entity.members.length, linkNames(entity.members, speaker, joiner))}${entry(texts.groups, groups.length, linkNames(groups, speaker, joiner))}</dl>
</header>`;
}

function entry(label: string, count: number, value: Part): Html | undefined {
  return count === 0 ? undefined : html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`;
}
