import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const billing: Texts<TopicKeyOf<'billing'>> = {
  invoice: {
    subjects: ['Faktura do zamówienia {order}', 'Prośba o fakturę', 'Paragon za okulary'],
    openings: [
      'pracodawca dopłaca mi do okularów do komputera i potrzebuje faktury za zamówienie {order} ({amount}).',
      '{date} kupi{w:łam/łem} okulary {product} w salonie {place} i nie mogę znaleźć paragonu. Załączam, co mi zostało.',
    ],
    asks: ['Czy mogę dostać fakturę z moim nazwiskiem i datą?', 'Czy możliwy jest duplikat?'],
    replies: [
      'oczywiście. Wystawi{w:łam/łem} fakturę {invoice} na kwotę {amount} z dopiskiem „okulary do pracy przy monitorze”, bo o to pytają pracodawcy. Wyślę ją mailem {soon}.',
      'żaden problem, dokumenty przechowujemy dziesięć lat. Znalaz{w:łam/łem} zakup z {date}; duplikat o numerze {invoice} będzie w {r:Pani/Pana} skrzynce {soon}.',
    ],
    followUps: ['dziękuję. Czy można dopisać też nazwę firmy i NIP?'],
    answers: [
      'tak, proszę o dokładną nazwę, adres i NIP. Gdy je dostanę, poprawiona faktura {invoice} wyjdzie tego samego dnia, najpóźniej {on}.',
    ],
    notes: ['@{colleague} sprawdź, proszę, dane do faktury {invoice} ({name}), zanim wyjdzie {on}.'],
  },
  'double-charge': {
    subjects: ['Podwójna płatność', 'Dwa razy pobrano {amount}', 'Podwójne obciążenie za {order}'],
    openings: [
      'na wyciągu z {date} widzę dwa razy {amount}, oba za zamówienie {order}.',
      'przy kasie w salonie {place} terminal pokazał „odmowa”, zapłaci{w:łam/łem} jeszcze raz i teraz mam dwie płatności po {amount}.',
    ],
    asks: ['Proszę o zwrot jednej z nich.', 'Jak szybko da się to naprawić?'],
    replies: [
      'ma {r:Pani/Pan} rację, przepraszam. Widzę obie płatności za {order}; drugą właśnie wycofa{w:łam/łem} i kwota {amount} wróci na konto {by}. Bank pokaże ją jako korektę.',
      'dziękuję za wyciąg, oszczędził nam wielu poszukiwań. Druga kwota {amount} była tylko zablokowana, nigdy pobrana. Anulowa{w:łam/łem} blokadę, zniknie {by}, a {on} sprawdzę to jeszcze raz.',
    ],
    followUps: ['już to widzę, dziękuję za szybką reakcję.'],
    answers: [
      'dziękuję za wiadomość. Z naszej strony sprawa jest zamknięta, a {on} zajrzę na konto jeszcze raz, dla pewności.',
    ],
    notes: [
      'Druga płatność ({name}) to efekt przekroczenia czasu. @{colleague} przejrzyj, proszę, dziennik płatności {by}.',
    ],
  },
  refund: {
    subjects: ['Zwrot pieniędzy za {order}', 'Nadal czekam na zwrot', 'Kiedy dostanę zwrot?'],
    openings: [
      '{date} odda{w:łam/łem} okulary {product}, a {amount} wciąż nie dotarło. Zamówienie {order}.',
      'zwrot zamówienia {order} potwierdzili Państwo [dwa tygodnie|dziesięć dni] temu, ale na koncie nic nie ma.',
    ],
    asks: ['Czy można sprawdzić, na czym to stoi?', 'Kiedy zostanie wypłacony?'],
    replies: [
      'sprawdzi{w:łam/łem}: paczka dotarła na czas, ale zwrot czekał na drugi podpis. Podpisa{w:łam/łem} go przed chwilą. Kwota {amount} wychodzi dzisiaj i będzie u {r:Pani/Pana} {by}.',
      'przykro mi, że trzeba było pytać. Kwota {amount} poszła na kartę, która straciła ważność, i bank ją odesłał. Wysyłam ją na konto, z którego przyszła płatność: dotrze {by}, a {on} sprawdzę to jeszcze raz.',
    ],
    followUps: ['dziękuję. W międzyczasie bank wymienił mi kartę, czy to przeszkadza?'],
    answers: [
      'nie, bank sam przeniesie kwotę na nową kartę, najpóźniej {on}. Gdyby nie dotarła, proszę zadzwonić: {phone}, i poprosić mnie.',
    ],
    notes: ['Zwrot za {order} odbity, nieważna karta. @{colleague} zapłaćmy przelewem {by}.'],
  },
  insurance: {
    subjects: ['Dofinansowanie okularów', 'Formularz do ubezpieczenia', 'Bon na okulary z pracy'],
    openings: [
      'moje ubezpieczenie dopłaca do nowych okularów i potrzebuje formularza z podpisem optyka. Chodzi o zamówienie {order}.',
      'dosta{w:łam/łem} z pracy bon na okulary i chcia{w:łabym/łbym} użyć go przy modelu {product}.',
    ],
    asks: [
      'Czy mogą go Państwo wypełnić i czy potrzebny jest oryginał?',
      'Jak to działa przy cenie {amount}?',
    ],
    replies: [
      'chętnie. Proszę przynieść formularz albo przysłać zdjęcie: nasz optyk w salonie {place} podpisze go {on}, a potem można go odebrać lub dostać pocztą. Dołączymy receptę, bo zwykle o nią proszą.',
      'da się. Bon odliczamy przy kasie, z kwoty {amount} płaci {r:Pani/Pan} tylko różnicę. Proszę przynieść oryginał do salonu {place}, jeśli to wygodne {on} {at}, a wypełnimy formularz razem.',
    ],
    followUps: ['świetnie. Czy można dodać także datę badania wzroku?'],
    answers: [
      'doda{w:łam/łem}, razem z pieczątką. Formularz będzie gotowy w salonie {place} {on}, a kopię wyślę mailem.',
    ],
    notes: ['Formularz ubezpieczenia, {name}: brakuje daty badania. @{colleague} podpisz, proszę, {by}.'],
  },
  'gift-card': {
    subjects: ['Pytanie o kartę podarunkową', 'Karta podarunkowa nie działa', 'Chcę kupić kartę podarunkową'],
    openings: [
      'dosta{w:łam/łem} od bliskich kartę podarunkową na {amount}, a strona pisze, że kod jest nieważny.',
      'chcia{w:łabym/łbym} podarować mamie kartę na {amount}; mieszka blisko salonu {place}.',
    ],
    asks: ['Czy mogą Państwo to sprawdzić?', 'Czy działa we wszystkich salonach i czy ma termin ważności?'],
    replies: [
      'sprawdzi{w:łam/łem}: karta jest prawdziwa i ma wartość {amount}, tylko przy kasie nie została aktywowana. Już ją aktywowa{w:łam/łem}, kod zadziała {soon}.',
      'piękny prezent. Karta jest ważna pięć lat we wszystkich naszych salonach. Może czekać w kopercie w salonie {place} {on} albo przyjść pocztą {by}, jak {r:Pani/Panu} wygodniej.',
    ],
    followUps: ['wspaniale. Czy resztę można wykorzystać później, jeśli okulary będą tańsze?'],
    answers: [
      'tak, reszta zostaje na karcie i widać ją na każdym paragonie. {On} sprawdzę, czy kwota na niej jest właściwa.',
    ],
    notes: [
      'Karta podarunkowa na {amount}: @{colleague} sprawdź, proszę, {by}, czy została aktywowana przy kasie.',
    ],
  },
}
