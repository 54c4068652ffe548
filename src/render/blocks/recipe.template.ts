import { html, nothing, type TemplateResult } from '../html.js';
import type { Recipe } from '../../article/types.js';
import type { RenderContext } from '../context.js';
import { formatDuration } from '../format.js';
import { heading } from '../heading.template.js';
import { interfaceText } from '../message.template.js';
import { levelBelow, type BlockTemplate } from './block.js';
import { figure } from './figure.template.js';

/** A recipe as a card: yield, times, ingredients and steps. */
export const recipe: BlockTemplate<Recipe> = (block, context, nested) => {
  const { name, image, description, recipeIngredient, recipeInstructions } = block;
  const { locale } = context;
  const title = (words: string): unknown =>
    heading(levelBelow(context, 2), interfaceText(words, context), 'h4');
  return html`<section class="recipe">
    ${name ? heading(levelBelow(context, 1), name, 'h3') : nothing}
    ${image ? figure(image, context, nested) : nothing}${nested.blocks(description)}${facts(block, context)}
    ${
      recipeIngredient.length
        ? html`${title(locale.ingredients)}
            <ul class="ingredients">
              ${recipeIngredient.map((ingredient) => html`<li>${nested.inline(ingredient)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      recipeInstructions.length
        ? html`${title(locale.method)}
            <ol class="steps">
              ${recipeInstructions.map((step) => html`<li>${nested.inline(step)}</li>`)}
            </ol>`
        : nothing
    }
  </section>`;
};

function facts({ recipeYield, prepTime, cookTime, totalTime }: Recipe, context: RenderContext): unknown {
  const { locale, lang } = context;
  const rows: (TemplateResult | undefined)[] = [
    fact(locale.recipeYield, recipeYield, context),
    ...(
      [
        [locale.prepTime, prepTime],
        [locale.cookTime, cookTime],
        [locale.totalTime, totalTime],
      ] as const
    ).map(([label, time]) => fact(label, time && formatDuration(time, lang), context)),
  ];
  const shown = rows.filter(Boolean);
  return shown.length ? html`<dl class="facts">${shown}</dl>` : nothing;
}

const fact = (
  label: string,
  value: string | undefined,
  context: RenderContext,
): TemplateResult | undefined =>
  value
    ? html`<div>
        <dt>${interfaceText(label, context)}</dt>
        <dd><bdi>${value}</bdi></dd>
      </div>`
    : undefined;
