import {
	type APILabelComponent,
	type APIModalInteractionResponseCallbackData,
	ComponentType,
	TextInputStyle,
} from 'discord.js';
import type { Field, Form } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';

const LONGEST = { title: 45, label: 45, description: 100, placeholder: 100, answer: 4_000 };

/** The form as Discord's window; `customId` is that of its `submit`. */
export function drawForm(form: Form, customId: string): APIModalInteractionResponseCallbackData {
	return {
		custom_id: customId,
		title: shorten(form.title, LONGEST.title),
		components: form.fields.map(drawField),
	};
}

function drawField(field: Field): APILabelComponent {
	const { name, label, description, lines, required, value, placeholder } = field;
	const longest = Math.min(field.maxLength ?? LONGEST.answer, LONGEST.answer);
	return {
		type: ComponentType.Label,
		label: shorten(label, LONGEST.label),
		...(description && { description: shorten(description, LONGEST.description) }),
		component: {
			type: ComponentType.TextInput,
			custom_id: name,
			style: lines === 'one' ? TextInputStyle.Short : TextInputStyle.Paragraph,
			required,
			max_length: longest,
			...(value && { value: shorten(value, longest) }),
			...(placeholder && { placeholder: shorten(placeholder, LONGEST.placeholder) }),
		},
	};
}
