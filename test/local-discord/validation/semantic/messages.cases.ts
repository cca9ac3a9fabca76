import { type Case, callback, editReply, followUp, many, reply, send } from '../calls.ts';

const long = (length: number) => 'x'.repeat(length);
const embed = (body: object) => reply({ embeds: [body] });

/** Messages that Discord refuses for what they say. */
export const messageCases: readonly Case[] = [
	['nothing to show', reply({}), 'data EMPTY_MESSAGE'],
	['blank content', send({ content: ' \n' }), ' EMPTY_MESSAGE'],
	['a reply without words', send({ message_reference: { message_id: '1' } }), ' EMPTY_MESSAGE'],
	['an empty follow-up', followUp({ embeds: [] }), ' EMPTY_MESSAGE'],
	['long content', reply({ content: long(2001) }), 'data.content BASE_TYPE_MAX_LENGTH'],
	['long content in an edit', editReply({ content: long(2001) }), 'content BASE_TYPE_MAX_LENGTH'],
	['long nonce', send({ content: 'a', nonce: long(26) }), 'nonce BASE_TYPE_MAX_LENGTH'],
	[
		'enforced without a nonce',
		send({ content: 'a', enforce_nonce: true }),
		'nonce BASE_TYPE_REQUIRED',
	],
	['a message that is none', send('hello'), ' MODEL_TYPE_CONVERT'],
	[
		'eleven embeds',
		reply({ embeds: many(11, () => ({ title: 'a' })) }),
		'data.embeds BASE_TYPE_MAX_LENGTH',
	],
	['an empty embed', embed({ color: 1 }), 'data.embeds.0.description BASE_TYPE_REQUIRED'],
	['a long title', embed({ title: long(257) }), 'data.embeds.0.title BASE_TYPE_MAX_LENGTH'],
	[
		'a long description',
		embed({ description: long(4097) }),
		'data.embeds.0.description BASE_TYPE_MAX_LENGTH',
	],
	[
		'many fields',
		embed({ fields: many(26, () => ({ name: 'a', value: 'b' })) }),
		'data.embeds.0.fields BASE_TYPE_MAX_LENGTH',
	],
	[
		'a field without value',
		embed({ fields: [{ name: 'a', value: '' }] }),
		'data.embeds.0.fields.0.value BASE_TYPE_REQUIRED',
	],
	[
		'a long field',
		embed({ fields: [{ name: 'a', value: long(1025) }] }),
		'data.embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH',
	],
	[
		'a long footer',
		embed({ title: 'a', footer: { text: long(2049) } }),
		'data.embeds.0.footer.text BASE_TYPE_BAD_LENGTH',
	],
	[
		'a link of a strange scheme',
		embed({ title: 'a', url: 'javascript:void' }),
		'data.embeds.0.url URL_TYPE_INVALID_SCHEME',
	],
	['no link at all', embed({ title: 'a', url: 'here' }), 'data.embeds.0.url URL_TYPE_INVALID_URL'],
	[
		'embeds too long together',
		reply({ embeds: many(3, () => ({ description: long(2001) })) }),
		'data.embeds MAX_EMBED_SIZE_EXCEEDED',
	],
	[
		'users both parsed and listed',
		reply({ content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } }),
		'data.allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
	],
	[
		'mentions of an unknown kind',
		reply({ content: 'a', allowed_mentions: { parse: ['all'] } }),
		'data.allowed_mentions.parse.0 BASE_TYPE_CHOICES',
	],
	[
		'a deferral with content',
		callback({ type: 5, data: { content: 'Wait' } }),
		'data.content UNKNOWN_FIELD',
	],
	[
		'a deferral with the flag of components',
		callback({ type: 5, data: { flags: 1 << 15 } }),
		'data.flags BASE_TYPE_CHOICES',
	],
];
