import { expect, test } from 'vitest'
import { splitText } from './split-text.ts'

// How mail clients introduce a quote, by language and client; names and addresses are made up.
const INTRODUCTIONS = `
On Mon, Feb 1, 2016 at 6:32 PM, Jeff <a@b.c> wrote:
Am 27.01.2016 um 16:29 schrieb Foo Bar:
Am 27.01.2016 16:29 schrieb "Foo" <a@b.de>:
Le mer. 27 janv. 2016 à 16:29, Foo Bar <a@b.fr> a écrit :
Le 27/01/2016 à 16:29, Foo a écrit :
El 27 ene 2016, a las 16:29, Foo <a@b.es> escribió:
El mié., 27 ene. 2016 a las 16:29, Foo (<a@b.es>) escribió:
Il giorno mer 27 gen 2016 alle ore 16:29 Foo <a@b.it> ha scritto:
Il 27/01/2016 16:29, Foo ha scritto:
Em qua., 27 de jan. de 2016 às 16:29, Foo <a@b.pt> escreveu:
Op wo 27 jan. 2016 om 16:29 schreef Foo <a@b.nl>:
Op 27-01-2016 om 16:29 schreef Foo:
Den ons 27 jan. 2016 kl 16:29 skrev Foo <a@b.se>:
Den 27.01.2016 16:29, skrev Foo:
27 jan. 2016 kl. 16:29 skrev Foo <a@b.se>:
Den ons. 27. jan. 2016 kl. 16.29 skrev Foo <a@b.dk>:
ke 27. tammik. 2016 klo 16.29 Foo (a@b.fi) kirjoitti:
śr., 27 sty 2016 o 16:29 Foo <a@b.pl> napisał(a):
W dniu 2016-01-27 o 16:29, Foo pisze:
W dniu 27.01.2016 16:29 użytkownik Foo <a@b.pl> napisał:
Dnia 27 stycznia 2016 16:29 Foo <a@b.pl> napisał(a):
ср, 27 янв. 2016 г. в 16:29, Foo <a@b.ru>:
27 января 2016 г., 16:29 пользователь Foo <a@b.ru> написал:
27.01.2016 16:29, Foo пишет:
27.01.2016, 16:29, "Foo" <a@b.ru>:
Среда, 27 января 2016, 16:29 +03:00 от Foo <a@b.ru>:
ср, 27 січ. 2016 р. о 16:29 Foo <a@b.ua> пише:
st 27. 1. 2016 v 16:29 odesílatel Foo <a@b.cz> napsal:
Dne 27.1.2016 v 16:29 Foo napsal(a):
st 27. 1. 2016 o 16:29 Foo <a@b.sk> napísal(a):
Foo <a@b.hu> ezt írta (időpont: 2016. jan. 27., Sze, 16:29):
2016. 01. 27. 16:29 keltezéssel, Foo írta:
În mie., 27 ian. 2016 la 16:29, Foo <a@b.ro> a scris:
Στις Τετ, 27 Ιαν 2016 στις 4:29 μ.μ., ο χρήστης Foo <a@b.gr> έγραψε:
Foo <a@b.tr>, 27 Oca 2016 Çar, 16:29 tarihinde şunu yazdı:
Vào 16:29, Th 4, 27 thg 1, 2016 Foo <a@b.vn> đã viết:
Pada tanggal Rab, 27 Jan 2016 pukul 16.29 Foo <a@b.id> menulis:
‫בתאריך יום ד׳, 27 בינו׳ 2016 ב-16:29 מאת ‪Foo‬‏ <‪a@b.il‬‏>:‬
في الأربعاء، 27 يناير 2016 في 4:29 م تمت كتابة ما يلي بواسطة ‪Foo‬‏ <‪a@b.eg‬‏>:
เมื่อ พ. 27 ม.ค. 2016 เวลา 16:29 Foo <a@b.th> เขียนว่า:
Foo <a@b.cn> 于2016年1月27日周三 16:29写道：
在 2016年1月27日，16:29，Foo <a@b.cn> 写道：
在 2016-01-27 16:29:00，"Foo" <a@b.cn> 写道：
Foo <a@b.tw> 於 2016年1月27日 週三 下午4:29寫道：
2016年1月27日(水) 16:29 Foo <a@b.jp>:
2016/01/27 16:29、Foo <a@b.jp>のメール:
2016年1月27日 16:29、Foo <a@b.jp>が書きました:
2016년 1월 27일 (수) 오후 4:29, Foo <a@b.kr>님이 작성:
2016. 1. 27. 오후 4:29, Foo <a@b.kr> 작성:
On 27/01/2016 16:29, Foo wrote:
On 2016-01-27 16:29, Foo wrote:
On 27 Jan 2016, at 16:29, Foo <a@b.c> wrote:
Foo <a@b.c> wrote on 27/01/2016 16:29:
On Wednesday, January 27th, 2016 at 4:29 PM, Foo <a@b.c> wrote:
On Wednesday, January 27, 2016 4:29 PM, Foo <a@b.c> wrote:
Foo <a@b.c> wrote (on 27 January 2016):
Foo <a@b.c> schrieb:
Foo Bar <a@b.c> writes:
Wed, 27 Jan 2016 16:29:00 +0100, Foo <a@b.c>:
---- On Wed, 27 Jan 2016 16:29:00 +0100 Foo <a@b.c> wrote ---
On Wednesday 27 January 2016 16:29:00 Foo wrote:
Quoting Foo <a@b.c>:
Zitat von Foo <a@b.c>:
Citando Foo <a@b.c>:
Citát Foo <a@b.cz>:
On Jan 27, 2016 4:29 PM, "Foo" <a@b.c> wrote:
El miércoles, 27 de enero de 2016 16:29:00 CET, Foo <a@b.c> escribió:
Pe mie., 27 ian. 2016, 16:29 Foo, <a@b.ro> a scris:
On Wed, Jan 27, 2016, 16:29 Foo Bar <a@b.c> wrote:
Foo <a@b.lt> rašė 2016-01-27 16:29:
Þann mið., 27. jan. 2016 kl. 16:29 skrifaði Foo <a@b.is>:
K, 27. jaanuar 2016 kell 16:29 kirjutas Foo <a@b.ee>:
sre., 27. jan. 2016 ob 16:29 je oseba Foo <a@b.si> napisala:
sri, 27. sij 2016. u 16:29 Foo <a@b.hr> napisao je:
На ср, 27.01.2016 г. в 16:29 ч. Foo <a@b.bg> написа:
El dc., 27 de gen. 2016 a les 16:29, Foo (<a@b.cat>) va escriure:
`
  .trim()
  .split('\n')

test.each(INTRODUCTIONS)('introduces a quote: %s', (line) => {
  expect(splitText(`My answer.\n\n${line}\n\nTheir words.\nMore`).visible).toBe('My answer.')
  expect(splitText(`My answer.\n${line}\n> Their words.\n`).visible).toBe('My answer.')
  expect(splitText(`${line}\n> Their words.\n\nMy answer.`).visible).toBe('My answer.')
})

test.each(INTRODUCTIONS.filter((line) => line.length > 40))('is found over two lines: %s', (line) => {
  const wrapped = line.replace(/ (?=\S+ \S+$)/, '\n')
  expect(splitText(`My answer.\nIts second line.\n\n${wrapped}\n> Their words.\n`).visible).toBe(
    'My answer.\nIts second line.',
  )
})

test.each(['Foo kirjoitti 27.1.2016 klo 16:29:', 'Foo skrev den 2016-01-27 16:29:'])(
  'needs marked words below it: %s',
  (line) => {
    expect(splitText(`My answer.\n\n${line}\n> Their words.`).visible).toBe('My answer.')
    expect(splitText(`My answer.\n\n${line}\nTheir words.`).visible).toContain('Their words.')
  },
)
