import type { refusedFeeds as German } from '../../de/refused/feeds.ts';

/** Why feeds, follows and files are refused, in Portuguese. */
export const refusedFeeds = {
	'This server does not follow any feed yet. Add one with /feed add.':
		'Este servidor ainda não segue nenhum feed. Adicione um com /feed add.',
	'{isSeveral, select, yes {Several feeds are} other {No feed here is}} called “{name}”. Choose one of those offered while you type, or see them all with /feed list.':
		'{isSeveral, select, yes {Vários feeds se chamam} other {Nenhum feed aqui se chama}} “{name}”. Escolha um dos oferecidos enquanto você digita ou veja todos com /feed list.',
	'The feed could not be read just now. {why}': 'O feed não pôde ser lido agora. {why}',
	'The server says that the feed is gone for good (410).':
		'O servidor diz que o feed não existe mais (410).',
	'To post under a feed’s own name and picture, Dateline needs a webhook in the channel. Allow it there: Manage Webhooks.':
		'Para publicar com o nome e a imagem de um feed, o Dateline precisa de um webhook no canal. Permita a ele lá: Gerenciar webhooks.',
	'Only a forum has tags. Leave the option tags out, or choose a forum.':
		'Só um fórum tem etiquetas. Deixe de fora a opção tags ou escolha um fórum.',
	'Each post of this forum needs a tag. Choose one with the option tags: {names}.':
		'Cada publicação deste fórum precisa de uma etiqueta. Escolha uma com a opção tags: {names}.',
	'This forum has no tag “{tag}”. {hasAny, select, yes {It has: {names}.} other {It has none.}}':
		'Este fórum não tem a etiqueta “{tag}”. {hasAny, select, yes {Tem: {names}.} other {Não tem nenhuma.}}',
	'This is not an OPML file. Export your feeds as OPML from your feed reader and send that file.':
		'Isto não é um arquivo OPML. Exporte seus feeds como OPML no seu leitor e envie esse arquivo.',
	'There is no feed in this OPML file.': 'Não há nenhum feed neste arquivo OPML.',
	'This server follows no feed yet. Add one with /feed add.':
		'Este servidor ainda não segue nenhum feed. Adicione um com /feed add.',
	'This address could not be read. {why}': 'Este endereço não pôde ser lido. {why}',
	'The page names a feed, but it could not be read. {why}':
		'A página indica um feed, mas ele não pôde ser lido. {why}',
	'The page names {url} as its feed, but that is not a feed.':
		'A página indica {url} como seu feed, mas isso não é um feed.',
	'This page does not name a feed. Look on the site for a link called RSS or Feed and use its address, or try the page’s address followed by /feed or /rss.':
		'Esta página não indica um feed. Procure no site um link chamado RSS ou Feed e use o endereço dele, ou tente o endereço da página seguido de /feed ou /rss.',
	'A server may follow {most, number} feeds, and this one already does. Stop following one with /feed remove first.':
		'Um servidor pode seguir {most, number} feeds, e este já segue. Pare antes de seguir um com /feed remove.',
	'“{address}” is not an address. Write it like https://example.org/news/feed.':
		'“{address}” não é um endereço. Escreva como https://example.org/news/feed.',
	'{name} is already followed here. Change its channel with /feed move, or its filter with /feed edit.':
		'{name} já é seguido aqui. Mude o canal com /feed move ou o filtro com /feed edit.',
	'This server no longer follows that feed. See /feed list for those it does.':
		'Este servidor não segue mais esse feed. Veja os que segue com /feed list.',
	'A feed is posted at once, daily or weekly, not “{typed}”. Nothing was changed; open the window again.':
		'Um feed é publicado na hora, diariamente ou semanalmente, não “{typed}”. Nada foi alterado; abra a janela de novo.',
	'Follow either a speaker or words; for both use /follow twice.':
		'Siga uma pessoa ou palavras; para ambas, use /follow duas vezes.',
	'Say whom or what to follow: choose a speaker, or write words.':
		'Diga quem ou o que seguir: escolha uma pessoa ou escreva palavras.',
	'That is {n, number} characters long. Follow one name or a few words at a time, in at most {most, number} characters.':
		'Isso tem {n, number} caracteres. Siga um nome ou poucas palavras por vez, em no máximo {most, number} caracteres.',
	'There is no name in “{typed}”. Write it as articles do.':
		'Não há nome em “{typed}”. Escreva como os artigos fazem.',
	'That looks like several names. Follow one name at a time.':
		'Parecem vários nomes. Siga um nome por vez.',
	'A forum takes no such messages. Choose a text channel or a thread.':
		'Um fórum não aceita essas mensagens. Escolha um canal de texto ou um tópico.',
	'In this server {most, number} follows are kept already, which is the most. Somebody has to end one first, with /unfollow.':
		'Neste servidor já há {most, number} itens seguidos, que é o máximo. Alguém precisa antes encerrar um com /unfollow.',
	'You follow {most, number} here already, which is the most. End one first: /following shows them all.':
		'Você já segue {most, number} aqui, que é o máximo. Encerre antes um: /following mostra todos.',
	'This server’s channels follow {most, number} already, which is the most. End one first: /following shows them all.':
		'Os canais deste servidor já seguem {most, number}, que é o máximo. Encerre antes um: /following mostra todos.',
	'This works only in a server: the articles are its own.':
		'Isto só funciona em um servidor: os artigos são dele.',
	'To follow for a channel you need “Manage Server”. Without channel and role you are told yourself, by direct message.':
		'Para seguir por um canal você precisa de “Gerenciar servidor”. Sem channel e role, quem é avisado é você, por mensagem direta.',
	'A role is mentioned in a channel. Choose the channel as well.':
		'Um cargo é mencionado em um canal. Escolha também o canal.',
	'You do not follow “{name}”. /following shows what you do.':
		'Você não segue “{name}”. /following mostra o que você segue.',
	'That is not followed any more. /following shows what is.':
		'Isso não é mais seguido. /following mostra o que é.',
	'Nothing was erased: the word was not “{word}”. Press Erase again and type it.':
		'Nada foi apagado: a palavra não era “{word}”. Pressione Apagar de novo e digite-a.',
	'There is nothing to remember yet: no certain date, and none that an editor confirmed. See /reminders suggestions, or add one with /reminders add.':
		'Ainda não há nada a lembrar: nenhuma data certa nem confirmada por um editor. Veja /reminders suggestions ou adicione uma com /reminders add.',
	'This server has added no article yet. Add one with /article add url.':
		'Este servidor ainda não adicionou nenhum artigo. Adicione um com /article add url.',
	'This server added no article that was published on these days. Leave out from and to for all of them.':
		'Este servidor não adicionou nenhum artigo publicado nesses dias. Deixe de fora from e to para ter todos.',
	'The import was stopped: what it had added was removed meanwhile.':
		'A importação foi interrompida: o que ela tinha adicionado foi removido nesse meio-tempo.',
	'Nothing was imported. Article {n, number}: {why}':
		'Nada foi importado. Artigo {n, number}: {why}',
	'Nothing was imported. Follow {n, number}: {why}':
		'Nada foi importado. Item seguido {n, number}: {why}',
	'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Export it again with /data export and send that file.':
		'{name} está danificado{hasLine, select, yes { na linha {line}} other {}}. Exporte de novo com /data export e envie esse arquivo.',
	'{name} is not from /data export. Choose the JSON file there and send that.':
		'{name} não é de /data export. Escolha lá o arquivo JSON e envie.',
	'{name} is of version {version}, and this bot reads version {own}. Use a bot of the same version as the one that wrote it.':
		'{name} é da versão {version}, e este bot lê a versão {own}. Use um bot da mesma versão que o escreveu.',
	'{name} is not as /data export wrote it: {where} is wrong. Nothing was imported; export it again.':
		'{name} não está como /data export escreveu: {where} está errado. Nada foi importado; exporte de novo.',
} as const satisfies Record<keyof typeof German, string>;
