/** The kinds of component by Discord's number. */
export const COMPONENT = {
	row: 1,
	button: 2,
	stringSelect: 3,
	textInput: 4,
	userSelect: 5,
	roleSelect: 6,
	mentionableSelect: 7,
	channelSelect: 8,
	section: 9,
	text: 10,
	thumbnail: 11,
	gallery: 12,
	file: 13,
	separator: 14,
	container: 17,
	label: 18,
	fileUpload: 19,
	radioGroup: 21,
	checkboxGroup: 22,
	checkbox: 23,
} as const;

/** Selects of every kind. */
export const SELECTS: readonly number[] = [
	COMPONENT.stringSelect,
	COMPONENT.userSelect,
	COMPONENT.roleSelect,
	COMPONENT.mentionableSelect,
	COMPONENT.channelSelect,
];

/** What may stand at the top of a message with the Components V2 flag. */
export const LAYOUTS: readonly number[] = [
	COMPONENT.row,
	COMPONENT.section,
	COMPONENT.text,
	COMPONENT.gallery,
	COMPONENT.file,
	COMPONENT.separator,
	COMPONENT.container,
];
