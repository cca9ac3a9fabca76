import { LANGUAGES } from './languages.ts';
import type { Act } from './wire.ts';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown) => typeof value === 'string';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isFile = (value: unknown) =>
	isFields(value) &&
	isText(value['name']) &&
	isText(value['contentType']) &&
	isText(value['base64']);
const isFiles = (value: unknown) => Array.isArray(value) && value.every(isFile);
const isValue = (value: unknown) =>
	['string', 'number', 'boolean'].includes(typeof value) || isFile(value);
const isLine = ({ path, values }: Fields) =>
	isTexts(path) && isFields(values) && Object.values(values).every(isValue);
const isModal = (value: unknown) =>
	isFields(value) &&
	isText(value['interactionId']) &&
	isText(value['custom_id']) &&
	Array.isArray(value['components']);
const isAnswer = (value: unknown) => isText(value) || isTexts(value) || isFiles(value);

const CHECKS: Readonly<Record<Act['kind'], (fields: Fields) => boolean>> = {
	run: isLine,
	suggest: (fields) => isLine(fields) && isText(fields['focused']),
	say: ({ content }) => isText(content),
	press: ({ messageId, customId }) => isText(messageId) && isText(customId),
	select: ({ messageId, customId, values }) =>
		isText(messageId) && isText(customId) && isTexts(values),
	submit: ({ modal, answers }) =>
		isModal(modal) && isFields(answers) && Object.values(answers).every(isAnswer),
	'right-click': ({ messageId, command }) => isText(messageId) && isText(command),
	dismiss: ({ messageId }) => isText(messageId),
	speak: ({ locale }) => LANGUAGES.some(([known]) => known === locale),
};

/** Whether what the page sent is an act in full. */
export function isAct(sent: unknown): sent is Act {
	if (!isFields(sent) || !isText(sent['channelId'])) return false;
	const check = Object.entries(CHECKS).find(([kind]) => kind === sent['kind'])?.[1];
	return check?.(sent) ?? false;
}
