import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { drawMarkdown } from './discord-markdown.ts';
import { drawButton, drawSelect } from './draw-control.ts';
import { drawFile, drawGallery, drawThumbnail, type Surroundings } from './draw-media.ts';

export function drawComponent(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  surroundings: Surroundings,
): string {
  switch (component.type) {
    case ComponentType.Container:
      return drawContainer(component, surroundings);
    case ComponentType.TextDisplay:
      return drawText(component.content, surroundings);
    case ComponentType.Section:
      return drawSection(component, surroundings);
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(drawControl).join('')}</div>`;
    case ComponentType.Separator:
      return drawSeparator(component);
    case ComponentType.MediaGallery:
      return drawGallery(component, surroundings);
    case ComponentType.File:
      return drawFile(component, surroundings);
    default:
      return drawUnknown(component);
  }
}

function drawContainer(container: APIContainerComponent, surroundings: Surroundings): string {
  const inner = container.components.map((each) => drawComponent(each, surroundings)).join('');
  const color = container.accent_color;
  const accent =
    color === null || color === undefined ? '' : ` accent" style="--accent:${hex(color)}`;
  const spoiler = container.spoiler ? ' hidden' : '';
  return `<section class="container${spoiler}${accent}">${inner}</section>`;
}

function drawText(content: string, { now }: Surroundings): string {
  return `<div class="text">${drawMarkdown(content, now)}</div>`;
}

function drawSection(section: APISectionComponent, surroundings: Surroundings): string {
  const texts = section.components.map((each) => drawText(each.content, surroundings)).join('');
  const { accessory } = section;
  const side =
    accessory.type === ComponentType.Thumbnail
      ? drawThumbnail(accessory, surroundings)
      : drawControl(accessory);
  return `<div class="section"><div class="texts">${texts}</div>${side}</div>`;
}

function drawSeparator({ divider = true, spacing }: APISeparatorComponent): string {
  const size = spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
  return `<div class="separator ${size}${divider ? ' divider' : ''}"></div>`;
}

function drawControl(control: APIComponentInMessageActionRow): string {
  return control.type === ComponentType.Button ? drawButton(control) : drawSelect(control);
}

/** Bodies come from JSON: what these pictures cannot draw must be seen, not be left out. */
function drawUnknown(component: { readonly type: ComponentType }): string {
  return `<div class="unknown">component of type ${Number(component.type)}: not drawn</div>`;
}

function hex(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}
