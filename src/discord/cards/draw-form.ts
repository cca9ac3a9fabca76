import {
	type APILabelComponent,
	type APIModalInteractionResponseCallbackData,
	ComponentType,
	SelectMenuDefaultValueType,
	TextInputStyle,
} from 'discord-api-types/v10';
import type {
	ChoiceField,
	Field,
	FileField,
	Form,
	PlaceField,
	TextField,
} from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import { drawChoice, oneLine, PLACES } from './draw-select.ts';

const LONGEST = { title: 45, label: 45, description: 100, placeholder: 100, answer: 4_000 };

/** The form as Discord's window; `customId` is that of its `submit`. */
export function drawForm(form: Form, customId: string): APIModalInteractionResponseCallbackData {
	return {
		custom_id: customId,
		title: oneLine(form.title, LONGEST.title),
		components: form.fields.map(drawField),
	};
}

function drawField(field: Field): APILabelComponent {
	const { label, description } = field;
	return {
		type: ComponentType.Label,
		label: oneLine(label, LONGEST.label),
		...(description && { description: oneLine(description, LONGEST.description) }),
		component: drawAsked(field),
	};
}

function drawAsked(field: Field): APILabelComponent['component'] {
	if (field.endings !== undefined) return drawFile(field);
	if ('choices' in field) return drawChoices(field);
	return field.lines === undefined ? drawPlaces(field) : drawInput(field);
}

function drawInput(field: TextField): APILabelComponent['component'] {
	const { name, lines, required, value, placeholder } = field;
	const longest = Math.min(field.maxLength ?? LONGEST.answer, LONGEST.answer);
	return {
		type: ComponentType.TextInput,
		custom_id: name,
		style: lines === 'one' ? TextInputStyle.Short : TextInputStyle.Paragraph,
		required,
		max_length: longest,
		...(value && { value: shorten(value.toWellFormed(), longest) }),
		...(placeholder && { placeholder: oneLine(placeholder, LONGEST.placeholder) }),
	};
}

function drawFile({ name, required, endings }: FileField): APILabelComponent['component'] {
	return {
		type: ComponentType.FileUpload,
		custom_id: name,
		required,
		min_values: required ? 1 : 0,
		max_values: 1,
		file_types: [...endings],
	};
}

function drawChoices({ name, required, choices }: ChoiceField): APILabelComponent['component'] {
	return {
		type: ComponentType.StringSelect,
		custom_id: name,
		required,
		options: choices.map(drawChoice),
	};
}

function drawPlaces({ name, required, value }: PlaceField): APILabelComponent['component'] {
	return {
		type: ComponentType.ChannelSelect,
		custom_id: name,
		required,
		channel_types: [...PLACES],
		...(value !== undefined && {
			default_values: [{ id: value, type: SelectMenuDefaultValueType.Channel }],
		}),
	};
}
