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
import { type Html, html } from '../html.ts';
import { drawMarkdown } from './discord-markdown.ts';
import { drawButton, drawSelect } from './draw-control.ts';
import { drawFile, drawGallery, drawThumbnail } from './draw-media.ts';
import type { Surroundings } from './view.ts';

export function drawComponent(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  around: Surroundings,
): Html {
  switch (component.type) {
    case ComponentType.Container:
      return drawContainer(component, around);
    case ComponentType.TextDisplay:
      return drawText(component.content, around);
    case ComponentType.Section:
      return drawSection(component, around);
    case ComponentType.ActionRow: {
      const controls = component.components.map((each) => drawControl(each, around));
      return html`<div class="dc-row">${controls}</div>`;
    }
    case ComponentType.Separator:
      return drawSeparator(component);
    case ComponentType.MediaGallery:
      return drawGallery(component, around);
    case ComponentType.File:
      return drawFile(component, around);
    default:
      return drawUnknown(component);
  }
}

function drawContainer(container: APIContainerComponent, around: Surroundings): Html {
  const inner = container.components.map((each) => drawComponent(each, around));
  const { accent_color: color, spoiler } = container;
  const hidden = spoiler ? ' dc-hidden' : '';
  // A page must not bring styles of its own: the style sheet knows the bot's colours.
  const accent = typeof color === 'number' ? html` data-accent="${hexOf(color)}"` : undefined;
  return html`<section class="dc-container${hidden}"${accent}>${inner}</section>`;
}

export function drawText(content: string, around: Surroundings): Html {
  return html`<div class="dc-text">${drawMarkdown(content, around)}</div>`;
}

function drawSection(section: APISectionComponent, around: Surroundings): Html {
  const texts = section.components.map((each) => drawText(each.content, around));
  const { accessory } = section;
  const side =
    accessory.type === ComponentType.Thumbnail
      ? drawThumbnail(accessory, around)
      : drawControl(accessory, around);
  return html`<div class="dc-section"><div class="dc-texts">${texts}</div>${side}</div>`;
}

function drawSeparator({ divider = true, spacing }: APISeparatorComponent): Html {
  const size = spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
  return html`<div class="dc-separator dc-${size}${divider ? ' dc-divider' : ''}"></div>`;
}

function drawControl(control: APIComponentInMessageActionRow, around: Surroundings): Html {
  return control.type === ComponentType.Button
    ? drawButton(control, around)
    : drawSelect(control, around);
}

/** Bodies come from JSON: what is not drawn must be seen, not be left out. */
function drawUnknown({ type }: { readonly type: ComponentType }): Html {
  return html`<div class="dc-unknown">component of type ${Number(type)}: not drawn</div>`;
}

/** A colour in six digits. */
export function hexOf(color: number): string {
  return color.toString(16).padStart(6, '0');
}
