import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sanitizeHtml } from '../../../platform/html/sanitize.ts'
import { splitHtml } from './split-html.ts'

// The mark-up of mail clients around one answer ("Mine.") to one mail ("Theirs"); written for this test.
const ANSWERS: Record<string, string> = {
  gmail: `<div dir="ltr">Mine.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den ons 27 jan. 2016 kl 16:29 Foo &lt;<a href="mailto:a@b.se">a@b.se</a>&gt; xyzde:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Theirs</div></blockquote></div>`,
  gmailold: `<div dir="ltr">Mine.<br></div><div class="gmail_extra"><br><br><div class="gmail_quote">2016-01-27 16:29 GMT+01:00 Foo <span dir="ltr">&lt;<a href="mailto:a@b.c" target="_blank">a@b.c</a>&gt;</span>:<br><blockquote class="gmail_quote" style="x"><div>Theirs</div></blockquote></div><br></div>`,
  gmailfwd: `<div dir="ltr">Mine.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Foo</strong> <span dir="auto">&lt;a@b.c&gt;</span><br>Date: x<br>Subject: y<br>To: z<br></div><br><br>Theirs</div></div>`,
  yahoo: `<div class="ydp1yahoo-style-wrap"><div>Mine.</div><div><br></div></div><div id="yahoo_quoted_123" class="yahoo_quoted"><div><div>On Monday, x, Foo &lt;a@b.c&gt; wrote:</div><div>Theirs</div></div></div>`,
  outlookweb: `<div class="elementToProof">Mine.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>Lähettäjä:</b> Foo &lt;a@b.c&gt;<br><b>Lähetetty:</b> x<br><b>Vastaanottaja:</b> y<br><b>Aihe:</b> z</font><div>&nbsp;</div></div><div>Theirs</div>`,
  outlookweb_unknown: `<div>Mine.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>Qqq:</b> Foo<br></font></div><div>Theirs</div>`,
  outlookdesk: `<div class="WordSection1"><p class="MsoNormal">Mine.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Od:</b> Foo &lt;a@b.pl&gt; <br><b>Wysłano:</b> x<br><b>Do:</b> y<br><b>Temat:</b> z<o:p></o:p></p></div></div><p>Theirs</p></div>`,
  outlookdesk_unknown: `<div class="WordSection1"><p class="MsoNormal">Mine.<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Qq:</b> Foo [mailto:a@b.pl] <br><b>Ww:</b> x<br><b>Ee:</b> y<br><b>Rr:</b> z<o:p></o:p></p></div></div><p>Theirs</p></div>`,
  apple: `<html><body style="word-wrap: break-word;">Mine.<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 27 Jan 2016, at 16:29, Foo &lt;a@b.c&gt; wrote:</div><br class="Apple-interchange-newline"><div>Theirs</div></blockquote></div><br></body></html>`,
  ios: `<html><body dir="auto">Mine.<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 27 Jan 2016, at 16:29, Foo &lt;a@b.c&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">Theirs</div></blockquote></body></html>`,
  proton: `<div style="font-family: Arial">Mine.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a>Proton Mail</a> secure email.</div></div><br><div class="protonmail_quote">On Wed, Foo wrote:<br><blockquote class="protonmail_quote" type="cite">Theirs</blockquote></div>`,
  zoho: `<div>Mine.</div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On x Foo wrote ----</div><blockquote>Theirs</blockquote></div>`,
  yandex: `<div>Mine.</div><div>&nbsp;</div><div>27.01.2016, 16:29, "Foo" &lt;a@b.ru&gt;:</div><blockquote><div>Theirs</div></blockquote>`,
  qq: `<div>Mine.</div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;"><div><b>发件人:</b>&nbsp;"Foo"</div></div><div>Theirs</div>`,
  n163: `<div>Mine.</div><div id="isReplyContent"><br>At 2016-01-27 16:29:00, "Foo" &lt;a@b.cn&gt; wrote:<br><blockquote id="isReplyContent">Theirs</blockquote></div>`,
  zimbra: `<div>Mine.</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>"Foo"</div><div data-marker="__QUOTED_TEXT__">Theirs</div>`,
  fastmail: `<div>Mine.</div><div>On Wed, 27 Jan 2016, at 4:29 PM, Foo wrote:</div><blockquote type="cite" id="qt">Theirs</blockquote>`,
  tbbottom: `<div class="moz-cite-prefix">On 26.06.2014 14:41, A wrote:<br></div><blockquote type="cite" cite="mid:x"><p>Theirs</p></blockquote><p>Mine.</p>`,
  omobile: `<div dir="ltr">Mine.</div><div id="ms-outlook-mobile-signature"><div>Get <a href="https://aka.ms/x">Outlook for iOS</a></div></div><div id="mail-editor-reference-message-container"><hr><div><strong>From:</strong> Foo</div><div>Theirs</div></div>`,
  samsung: `<div>Mine.</div><div id="composer_signature"><div style="font-size:85%;color:#575757" dir="auto">Sent from my Galaxy</div></div><div><br></div><div style="font-size:100%;color:#000000"><!-- originalMessage --><div>-------- Original message --------</div><div>From: Foo &lt;a@b.c&gt; </div><div>Date: 27/01/2016  16:29  (GMT+01:00) </div><div>To: b@c.d </div><div>Subject: x </div><div><br></div></div>Theirs`,
  spark: `<div name="messageBodySection">Mine.</div><div name="messageSignatureSection"><br/>Foo</div><div name="messageReplySection">On x, Foo wrote:<br/><blockquote type="cite">Theirs</blockquote></div>`,
  webde: `<div>Mine.</div><div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Mittwoch, 27. Januar 2016 um 16:29 Uhr<br/><b>Von:</b>&nbsp;"Foo" &lt;a@b.de&gt;<br/><b>An:</b>&nbsp;b@c.d<br/><b>Betreff:</b>&nbsp;x</div><div name="quoted-content">Theirs</div></div></div>`,
  webde_new: `<div>Mine.</div><div class="signature">pre</div><div style="margin: 10px 5px 5px 10px"><div>Gesendet: Mittwoch, 27. Januar 2016 um 16:29<br>Von: "Foo" &lt;a@b.de&gt;<br>An: b@c.d<br>Betreff: x</div><div>Theirs</div></div>`,
  lotus: `<font size=2>Mine.</font><br><br><br><table><tr><td><font>From: &nbsp;</font><td><font>Foo/X/Y@Z</font><tr><td>To: <td>b@c.d<tr><td>Date: <td>27/01/2016 16:29<tr><td>Subject: <td>x</table><br><hr noshade><br>Theirs`,
  libero: `<div>Mine.</div><blockquote><hr>----Messaggio originale----<br>Da: a@b.it<br>Data: 27/01/2016 16.29<br>A: b<br>Ogg: x<br><br>Theirs</blockquote>`,
  wp: `<div>Mine.</div><div>Dnia 27 stycznia 2016 16:29 Foo &lt;a@b.pl&gt; napisał(a):</div><blockquote style="border-left: 1px solid">Theirs</blockquote>`,
  onet: `<div>Mine.</div><div class="nh_extra"><p>W dniu 2016-01-27 16:29:00 użytkownik Foo &lt;a@b.pl&gt; napisał:</p><blockquote>Theirs</blockquote></div>`,
  mailru: `<div>Mine.</div><div data-signature-widget="container"><div>--<br>Foo</div></div><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Среда, 27 января 2016, 16:29 +03:00 от Foo &lt;a@b.ru&gt;:<br>&nbsp;<div id="">Theirs</div></blockquote>`,
  winmail: `<div dir="ltr">Mine.</div><div dir="ltr"><br></div><div style="border-top-color: rgb(229,229,229); border-top-width: 2px; border-top-style: solid;"><strong>From:</strong>&nbsp;<a>Foo</a><br><strong>Sent:</strong>&nbsp;x<br><strong>To:</strong>&nbsp;<a>b</a><br></div><div>Theirs</div>`,
  mac2011: `<div>Mine.</div><div><br></div><span id="OLK_SRC_BODY_SECTION"><div>From: Foo</div><div>Theirs</div></span>`,
  winmail10: `<div class="WordSection1"><p class="MsoNormal">Mine.</p><p class="MsoNormal">Sent from <a href="x">Mail</a> for Windows 10</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div style="mso-element:para-border-div;border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From: </b><a href="mailto:a@b.c">Foo</a><br><b>Sent: </b>x<br><b>To: </b>b<br><b>Subject: </b>x</p></div><p>Theirs</p></div>`,
  groupwise: `<div>Mine.<br><br>&gt;&gt;&gt; Foo 27/01/2016 16:29 &gt;&gt;&gt;<br>Theirs</div>`,
  aol: `<div>Mine.<br><br>-----Original Message-----<br>From: Foo &lt;a@b.c&gt;<br>To: b &lt;c@d.e&gt;<br>Sent: x<br>Subject: y<br><br><div>Theirs</div></div>`,
  roundcube: `<p>Mine.</p><p id="reply-intro">On 2016-01-27 16:29, Foo wrote:</p><blockquote type="cite">Theirs</blockquote>`,
  comcast: `<div>Mine.</div><hr><b>From: </b>a@b.c<br><b>To: </b>b@c.d<br><b>Sent: </b>Monday<br><b>Subject: </b>Test<br><br>Theirs`,
  outlook2007: `<div class=Section1><p class=MsoNormal>Mine.</p><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span>From:</span></b><span> A [mailto:a@b.c] <br><b>Sent:</b> x<br><b>To:</b> y<br><b>Subject:</b> z</span></p></div><p>Theirs</p></div>`,
  outlook2013ru: `<div class=WordSection1><p class=MsoNormal>Mine.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> A [mailto:a@b.c] <br><b>Sent:</b> x<br><b>To:</b> y<br><b>Subject:</b> z</p></div><p>Theirs</p></div>`,
}

const split = (html: string) => splitHtml(sanitizeHtml(html))
const words = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&nbsp;|\s/g, '')

test.each(Object.keys(ANSWERS))('the answer is found in mail of %s', (client) => {
  const result = split(ANSWERS[client] ?? '')
  expect(result.words.visible).toBe('Mine.')
  expect(words(result.visibleHtml)).toBe('Mine.')
  expect(result.quotedHtml).toContain('Theirs')
})

test('answers written between Gmail quotes stay with what they answer', () => {
  const result = split(
    '<div>Top.</div><div class="gmail_quote"><div class="gmail_attr">On x Foo &lt;a@b.example&gt; wrote:</div><blockquote class="gmail_quote">Q1</blockquote><div>Inline.</div><blockquote class="gmail_quote">Q2</blockquote></div>',
  )
  expect(result.words.visible.split(/\s+/)).toEqual(['Top.', 'Q1', 'Inline.'])
})

test('a blockquote the author made stays', () => {
  expect(
    split('<p>Your page says:</p><blockquote>Free returns</blockquote><p>Is it true?</p>').words.visible,
  ).toContain('Free returns')
})

test('a picture is content', () => {
  const result = split('<div><img src="cid:photo"></div><blockquote type="cite">Theirs</blockquote>')
  expect(result.visibleHtml).toContain('<img src="cid:photo">')
})

test('words written inside the signature element are shown when there are no others', () => {
  expect(
    split('<div class="gmail_signature">My whole answer</div><blockquote type="cite">Theirs</blockquote>')
      .words.visible,
  ).toBe('My whole answer')
})

test('classes and ids of the sender do not come out', () => {
  expect(split('<div class="a" id="b" name="c">x</div>').html).toBe('<div>x</div>')
})

const PIECE = fc.constantFrom(
  '<div>',
  '</div>',
  '<blockquote type=cite>',
  '</blockquote>',
  '<br>',
  '<hr>',
  'words',
  'On 1 Feb 2021, A &lt;a@b.example&gt; wrote:',
  '<p class=gmail_signature>',
  '</p>',
  'Sent from my iPhone',
  '<pre>',
  'a\nb',
  '</pre>',
  '&gt; q',
)

test('every word is in exactly one part', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 40 }), (pieces) => {
      const result = split(pieces.join(''))
      const parts = words(result.visibleHtml) + words(result.quotedHtml) + words(result.signatureHtml)
      expect([...parts].sort().join('')).toBe([...words(result.html)].sort().join(''))
    }),
    { numRuns: 300 },
  )
})
