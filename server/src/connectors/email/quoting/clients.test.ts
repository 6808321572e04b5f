import { expect, test } from 'vitest'
import { splitText } from './split-text.ts'

// From, sent, to and subject as mail clients of each language write them.
const FIELDS = `
From | Sent | To | Subject
Von | Gesendet | An | Betreff
De | Envoyé | À | Objet
De | Enviado | Para | Asunto
Da | Inviato | A | Oggetto
De | Enviado | Para | Assunto
Van | Verzonden | Aan | Onderwerp
Från | Skickat | Till | Ämne
Fra | Sendt | Til | Emne
Lähettäjä | Lähetetty | Vastaanottaja | Aihe
Od | Wysłano | Do | Temat
Od | Odesláno | Komu | Předmět
Od | Odoslané | Komu | Predmet
От | Отправлено | Кому | Тема
Від | Надіслано | Кому | Тема
Feladó | Elküldve | Címzett | Tárgy
De la | Trimis | Către | Subiect
Από | Στάλθηκε | Προς | Θέμα
Kimden | Gönderildi | Kime | Konu
发件人 | 发送时间 | 收件人 | 主题
寄件者 | 日期 | 收件者 | 主旨
差出人 | 送信日時 | 宛先 | 件名
보낸 사람 | 보낸 날짜 | 받는 사람 | 제목
מאת | נשלח | אל | נושא
من | تاريخ الإرسال | إلى | الموضوع
Saatja | Saadetud | Adresaat | Teema
Nuo | Išsiųsta | Kam | Tema
No | Nosūtīts | Kam | Temats
Từ | Đã gửi | Đến | Chủ đề
Dari | Dikirim | Kepada | Subjek
จาก | ส่ง | ถึง | เรื่อง
От | Изпратено | До | Относно
Šalje | Poslano | Prima | Predmet
Expéditeur | Date | Destinataire | Sujet
Mittente | Data | Destinatario | Oggetto
Absender | Datum | Empfänger | Betreff
`
  .trim()
  .split('\n')

test.each(FIELDS)('a header block is found: %s', (row) => {
  const [from, sent, to, subject] = row.split(' | ')
  const block = `${from}: Ben Fox <ben@x.example>\n${sent}: Monday 27 January 2020 16:29\n${to}: anna@y.example\n${subject}: Lamp\n`
  expect(splitText(`Mine.\n\n${block}\nTheirs`).visible).toBe('Mine.')
  expect(
    splitText(`Mine.\n\n${'_'.repeat(32)}\n${block.replace(/^(.*?):/gm, '*$1:*')}\nTheirs`).visible,
  ).toBe('Mine.')
  expect(splitText(`Mine.\n\n-----words of any language-----\n${block}\nTheirs`).visible).toBe('Mine.')
})

test.each([
  '-----Original Message-----\nFrom: A\nTo: B\n\nx',
  '-----Messaggio originale-----\nDa: a@b.c\nx',
  '-------- Исходное сообщение --------\nx',
  '-------- Original message --------\nFrom: Foo <a@b.c> \nDate: 27/01/2016  16:29  (GMT+01:00) \nTo: me@x.y \nSubject: Re: x \n\nTheirs',
  '---------- Messaggio inoltrato ---------\nDa: Foo <a@b.c>\nDate: x\n\nfoo',
  '------------------ 原始邮件 ------------------\n发件人: "Foo"<a@b.c>;\n发送时间: 2016\n\nx',
  '##- Please type your reply above this line -##\n\nfoo',
  'Begin forwarded message:\n\nFrom: Foo <a@b.c>\nSubject: x\nDate: y\n\nz',
  'Anfang der weitergeleiteten Nachricht:\n\nVon: Foo <a@b.c>\n\nz',
])('a separator cuts: %j', (separator) => {
  expect(splitText(`Mine.\n\n${separator}`).visible).toBe('Mine.')
})

test.each([
  '-- \nFoo\nBar',
  'Sent from my iPhone',
  'Inviato da iPhone',
  "Wysłane z iPhone'a",
  'Отправлено с iPhone',
  'Відправлено з iPhone',
  'Enviado desde mi iPhone',
  'Enviado do meu iPhone',
  'Verstuurd vanaf mijn iPhone',
  'Skickat från min iPhone',
  'Sendt fra min iPhone',
  'Lähetetty iPhonesta',
  'iPhoneから送信',
  '나의 iPhone에서 보냄',
  '发自我的iPhone',
  'Odesláno z iPhonu',
  "iPhone'umdan gönderildi",
  'Nosūtīts no iPhone',
  'Trimis de pe iPhone-ul meu',
  'Στάλθηκε από το iPhone μου',
  'נשלח מה-iPhone שלי',
  'Gesendet von Mail für Windows',
  'Von meinem iPhone gesendet',
  'Get Outlook for Android<https://aka.ms/x>',
  'Outlook für iOS beziehen<https://aka.ms/x>',
  'Sent from Proton Mail for iOS',
  'Sent with Proton Mail secure email.',
  'Inviato da Yahoo Mail su Android',
  '_______________________________________________\nlist mailing list\nlist@x.y\nhttp://x.y/list',
  '---\nDiese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.\nhttps://www.avast.com/antivirus',
  '—\nFoo Bar\nCEO',
])('a signature folds: %j', (signature) => {
  expect(splitText(`Mine.\n\n${signature}`)).toMatchObject({ visible: 'Mine.', signature })
})
