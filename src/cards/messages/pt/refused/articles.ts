import type { refusedArticles as German } from '../../de/refused/articles.ts';

/** Why something cannot be done with articles, people and dates, in Portuguese. */
export const refusedArticles = {
	'Send either the text or a file. Nothing was added.':
		'Envie o texto ou um arquivo, não os dois. Nada foi adicionado.',
	'Paste the text of the article, or choose a file.':
		'Cole o texto do artigo ou escolha um arquivo.',
	'Enter the day, such as 2023-02-22.': 'Digite o dia, por exemplo 2023-02-22.',
	'Choose what to remove with exactly one of the options article, url, host and all.':
		'Escolha o que remover com exatamente uma das opções article, url, host e all.',
	'The text is empty. Send the article’s text.': 'O texto está vazio. Envie o texto do artigo.',
	'This is not text. Save the article as plain text (UTF-8) and send that.':
		'Isto não é texto. Salve o artigo como texto simples (UTF-8) e envie.',
	'The text has {n, number} characters, and at most {most, number} can be read. Send it in parts.':
		'O texto tem {n, number} caracteres, e no máximo {most, number} podem ser lidos. Envie em partes.',
	'The text is too short for an article. Send all its paragraphs.':
		'O texto é curto demais para um artigo. Envie todos os parágrafos.',
	'The article has no title. Give it one.': 'O artigo não tem título. Dê um a ele.',
	'What was read is kept for one day, and that day is over. Send it again.':
		'O que foi lido fica guardado por um dia, e esse dia passou. Envie de novo.',
	'This article was not fully read. Ask for it again.':
		'Este artigo não foi lido por inteiro. Peça de novo.',
	'“{address}” is not an address. Write it like https://example.org/news/article.':
		'“{address}” não é um endereço. Escreva como https://example.org/news/article.',
	'“{title}” has this address already. Remove one of the two with /article remove.':
		'“{title}” já tem este endereço. Remova um dos dois com /article remove.',
	'This article has no address. Add one with /article edit first.':
		'Este artigo não tem endereço. Adicione um antes com /article edit.',
	'Nothing was changed. {why}': 'Nada foi alterado. {why}',
	'Nothing was changed: this site now asks others not to keep its articles.':
		'Nada foi alterado: este site agora pede que outros não guardem seus artigos.',
	'Nothing was changed: “{title}” has exactly this text. Remove one of the two with /article remove.':
		'Nada foi alterado: “{title}” tem exatamente este texto. Remova um dos dois com /article remove.',
	'No article here has this address. See what there is with /articles.':
		'Nenhum artigo aqui tem este endereço. Veja o que há com /articles.',
	'No article that this server added is from “{host}”. Write the host like example.org.':
		'Nenhum artigo adicionado por este servidor é de “{host}”. Escreva o host como example.org.',
	'This server has added no article, so there is nothing to remove.':
		'Este servidor não adicionou nenhum artigo, então não há o que remover.',
	'Somebody else is changing this article right now. Try again.':
		'Outra pessoa está alterando este artigo agora. Tente de novo.',
	'Only articles that this server added can be changed here. See what there is with /articles.':
		'Só artigos adicionados por este servidor podem ser alterados aqui. Veja o que há com /articles.',
	'The full text of this article is no longer kept, so its dates cannot be read again. Fetch it again with /article refresh first.':
		'O texto completo deste artigo não está mais guardado, então as datas não podem ser relidas. Busque-o antes com /article refresh.',
	'This change is no longer known. See what was done with /article history.':
		'Esta alteração não é mais conhecida. Veja o que foi feito com /article history.',
	'This is already undone. See what was done with /article history.':
		'Isto já foi desfeito. Veja o que foi feito com /article history.',
	'The article has been fetched again since then. Undo the latest fetch first.':
		'O artigo foi buscado de novo desde então. Desfaça antes a última busca.',
	'The earlier text is no longer kept, so it cannot be restored.':
		'O texto anterior não está mais guardado e não pode ser restaurado.',
	'This site asks others not to keep its articles, so this one is not added. You can still read it with Apps › Summarise links on a message with its address.':
		'Este site pede que outros não guardem seus artigos, por isso este não é adicionado. Você ainda pode lê-lo com Apps › Resumir links em uma mensagem com o endereço.',
	'This may be half of it: the page shows the rest behind a button, which Dateline cannot press. /article add text takes all of it.':
		'Isto pode ser só metade: a página mostra o resto atrás de um botão que o Dateline não pode pressionar. /article add text aceita tudo.',
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.':
		'Nem a página nem o feed diz quando saiu; este é o dia em que o feed o trouxe.',
	'This article has no key dates. See what other articles there are with /articles.':
		'Este artigo não tem datas importantes. Veja que outros artigos há com /articles.',
	'The articles here have no key dates. See what articles there are with /articles.':
		'Esta biblioteca não tem datas importantes. Veja que artigos há com /articles.',
	'{where, select, article {This article has} other {The articles here have}} no key dates for “{when}”. Try another time, or leave out the option when.':
		'{where, select, article {Este artigo} other {Esta biblioteca}} não tem datas importantes para “{when}”. Tente outro período ou deixe de fora a opção when.',
	'These dates are no longer here. Ask for the dates again.':
		'Estas datas não estão mais aqui. Peça as datas de novo.',
	'{where, select, article {This article does not tell} other {No article here tells}} of a dated event{hasSpeaker, select, yes { with {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasTime, select, yes { in that time} other {}}. {isAsked, select, yes {Ask for less: leave out one of speaker, about, from and to.} other {See what there is with /articles.}}':
		'{where, select, article {Este artigo não traz} other {Nenhum artigo aqui traz}} um acontecimento com data{hasSpeaker, select, yes { com {speaker}} other {}}{hasWords, select, yes { sobre “{words}”} other {}}{hasTime, select, yes { nesse período} other {}}. {isAsked, select, yes {Peça menos: deixe de fora speaker, about, from ou to.} other {Veja o que há com /articles.}}',
	'No article here tells of a single day yet. See all dates with /dates.':
		'Nenhum artigo aqui fala ainda de um dia exato. Veja todas as datas com /dates.',
	'There is no link to an article in this message. Choose a message with an address that begins with https://.':
		'Não há link para um artigo nesta mensagem. Escolha uma mensagem com um endereço que comece com https://.',
	'This can only be shared in a server.': 'Isto só pode ser compartilhado em um servidor.',
	'Somebody has undone this already.': 'Alguém já desfez isto.',
	'Those articles are no longer here. Ask for the speaker again.':
		'Esses artigos não estão mais aqui. Peça a pessoa de novo.',
	'{one} and {other} are one here already.': '{one} e {other} já são a mesma pessoa aqui.',
	'These are all the articles with {name}, so nobody would be left. Choose those of the other person.':
		'Estes são todos os artigos com {name}, então não sobraria ninguém. Escolha os da outra pessoa.',
	'This server has corrected 500 names already, and no more are kept. Undo one that is no longer needed first.':
		'Este servidor já corrigiu 500 nomes, o máximo que é guardado. Desfaça antes um desnecessário.',
	'Nobody is quoted here yet. An editor adds articles with /article add url.':
		'Ninguém é citado aqui ainda. Um editor adiciona artigos com /article add url.',
	'Nobody called “{name}” is known here. Did you mean {choices}?':
		'Ninguém chamado “{name}” é conhecido aqui. Você quis dizer {choices}?',
	'Nobody called “{name}” is known here. Quoted here{isCut, select, yes {, among others} other {}}: {names}.':
		'Ninguém chamado “{name}” é conhecido aqui. São citados{isCut, select, yes {, entre outros} other {}}: {names}.',
} as const satisfies Record<keyof typeof German, string>;
