import { type Case, editReply, layout, many, reply, row } from '../calls.ts';

const text = (content: string) => ({ type: 10, content });
const button = (more: object) => ({ type: 2, style: 1, label: 'On', custom_id: 'on', ...more });
const select = (more: object) => ({
	type: 3,
	custom_id: 'pick',
	options: [{ label: 'One', value: '1' }],
	...more,
});
const picture = { media: { url: 'https://example.com/a.png' } };
const FIRST = 'data.components.0';
const INSIDE = 'data.components.0.components.0';

const buttons: readonly Case[] = [
	[
		'a button without custom id',
		row({ type: 2, style: 2, label: 'On' }),
		`${INSIDE}.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED`,
	],
	[
		'a link without target',
		row({ type: 2, style: 5, label: 'On' }),
		`${INSIDE}.url BASE_TYPE_REQUIRED`,
	],
	[
		'a link with a custom id',
		row(button({ style: 5, url: 'https://example.com' })),
		`${INSIDE}.custom_id BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE`,
	],
	[
		'a button with a link',
		row(button({ url: 'https://example.com' })),
		`${INSIDE}.url BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE`,
	],
	[
		'a button without words',
		row({ type: 2, style: 1, custom_id: 'on' }),
		`${INSIDE}.label BUTTON_COMPONENT_LABEL_REQUIRED`,
	],
	['a long label', row(button({ label: 'x'.repeat(81) })), `${INSIDE}.label BASE_TYPE_MAX_LENGTH`],
	[
		'a long custom id',
		row(button({ custom_id: 'x'.repeat(101) })),
		`${INSIDE}.custom_id BASE_TYPE_BAD_LENGTH`,
	],
	['an unknown style', row(button({ style: 9 })), `${INSIDE}.style BASE_TYPE_CHOICES`],
	[
		'the same custom id twice',
		row(button({}), button({ label: 'Off' })),
		'data.components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
	],
	[
		'six buttons in a row',
		row(...many(6, (index) => button({ custom_id: `b${index}` }))),
		`${FIRST}.components BASE_TYPE_BAD_LENGTH`,
	],
	['an empty row', row(), `${FIRST}.components BASE_TYPE_BAD_LENGTH`],
	['six rows', reply({ components: sixRows() }), 'data.components BASE_TYPE_MAX_LENGTH'],
];

const selects: readonly Case[] = [
	[
		'a select beside a button',
		row(select({}), button({})),
		'data.components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
	],
	[
		'a select without options',
		row(select({ options: [] })),
		`${INSIDE}.options BASE_TYPE_BAD_LENGTH`,
	],
	[
		'the same value twice',
		row(select({ options: many(2, () => ({ label: 'One', value: '1' })) })),
		`${INSIDE}.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED`,
	],
	[
		'26 options',
		row(select({ options: many(26, (index) => ({ label: 'One', value: `${index}` })) })),
		`${INSIDE}.options BASE_TYPE_BAD_LENGTH`,
	],
	[
		'a long option',
		row(select({ options: [{ label: 'x'.repeat(101), value: '1' }] })),
		`${INSIDE}.options.0.label BASE_TYPE_BAD_LENGTH`,
	],
	[
		'more to choose than there is',
		row(select({ max_values: 2 })),
		`${INSIDE}.options BASE_TYPE_BAD_LENGTH`,
	],
	[
		'more to choose than Discord shows',
		row({ type: 6, custom_id: 'roles', max_values: 26 }),
		`${INSIDE}.max_values NUMBER_TYPE_MAX`,
	],
	[
		'least above most',
		row({ type: 5, custom_id: 'who', min_values: 3, max_values: 2 }),
		`${INSIDE}.min_values NUMBER_TYPE_MAX`,
	],
];

const layouts: readonly Case[] = [
	[
		'content beside the flag',
		reply({ flags: 1 << 15, content: 'a', components: [text('b')] }),
		'data.content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
	],
	[
		'embeds beside text in an edit',
		editReply({ embeds: [{ title: 'a' }], components: [text('b')] }),
		'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
	],
	['text without the flag', reply({ components: [text('a')] }), `${FIRST}.type UNION_TYPE_CHOICES`],
	['empty text', layout(text('')), `${FIRST}.content BASE_TYPE_REQUIRED`],
	[
		'41 components, nested ones counted',
		layout({ type: 17, components: many(40, () => text('a')) }),
		'data.components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
	],
	[
		'4,001 characters over two texts',
		layout(text('x'.repeat(4000)), text('y')),
		'data.components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
	],
	[
		'3,387 Chinese characters weigh too much',
		layout(text('新'.repeat(3387))),
		'data.components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
	],
	[
		'65 pictures',
		layout(...many(6, () => ({ type: 12, items: many(10, () => picture) })), {
			type: 12,
			items: many(5, () => picture),
		}),
		'data.components COMPONENT_MAX_MEDIA_EXCEEDED',
	],
	[
		'a section of four texts',
		layout({ type: 9, components: many(4, () => text('a')), accessory: button({}) }),
		`${FIRST}.components BASE_TYPE_BAD_LENGTH`,
	],
	[
		'a section without accessory',
		layout({ type: 9, components: [text('a')] }),
		`${FIRST}.accessory BASE_TYPE_REQUIRED`,
	],
	[
		'a section with text as accessory',
		layout({ type: 9, components: [text('a')], accessory: text('b') }),
		`${FIRST}.accessory.type UNION_TYPE_CHOICES`,
	],
	[
		'a gallery of eleven',
		layout({ type: 12, items: many(11, () => picture) }),
		`${FIRST}.items BASE_TYPE_BAD_LENGTH`,
	],
	[
		'a container in a container',
		layout({ type: 17, components: [{ type: 17, components: [text('a')] }] }),
		`${INSIDE}.type UNION_TYPE_CHOICES`,
	],
	['a bare button at the top', layout(button({})), `${FIRST}.type UNION_TYPE_CHOICES`],
	[
		'a file from the web',
		layout({ type: 13, file: { url: 'https://example.com/a.txt' } }),
		`${FIRST}.file.url URL_TYPE_INVALID_SCHEME`,
	],
	[
		'the same custom id in a section and a row',
		layout(
			{ type: 9, components: [text('a')], accessory: button({}) },
			{ type: 1, components: [button({})] },
		),
		'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
	],
];

/** Messages that Discord refuses for their components. */
export const componentCases: readonly Case[] = [...buttons, ...selects, ...layouts];

function sixRows(): unknown[] {
	return many(6, (index) => ({ type: 1, components: [button({ custom_id: `b${index}` })] }));
}
