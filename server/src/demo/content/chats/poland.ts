import { agent, type DemoChat, visitor } from './shape.ts'

export const polishChats: readonly DemoChat[] = [
  {
    ...{ key: 'chat-mokotow-child', locationKey: 'warszawa-mokotow', locale: 'pl', name: 'Jagoda Milewska' },
    ...{ email: 'jagoda.milewska@poczta.example', article: 'children' },
    page: { path: '/pl/dzieci', title: 'Okulary dla dzieci' },
    ...{ isResolved: false, endedMinutesAgo: 4 },
    lines: [
      visitor(
        'Dzień dobry, syn ma 5 lat i złamał zausznik. Czy można to naprawić dziś, zanim zacznie się trening?',
      ),
      visitor('Możemy być po 16.', 35),
    ],
  },
  {
    ...{ key: 'chat-krakow-return', locationKey: 'krakow-kazimierz', locale: 'pl', name: 'Olgierd Stasiak' },
    ...{ email: 'o.stasiak@skrzynka.example', typed: 'zwrot okularów', article: 'how-to-return' },
    ...{ personKey: 'katarzyna-wrona', departmentKey: 'orders' },
    page: { path: '/pl/pomoc/zwroty', title: 'Jak zwrócić zakup?' },
    ...{ isResolved: true, endedMinutesAgo: 310 },
    lines: [
      visitor('Czy mogę oddać w Krakowie okulary kupione przez internet?'),
      agent('Dzień dobry, tak: w każdym salonie, przez trzydzieści dni, z numerem zamówienia.', 45),
      visitor('Świetnie. Ile trwa zwrot pieniędzy?', 35),
      agent('Wysyłamy je tego samego dnia; bank pokazuje je zwykle w ciągu pięciu dni roboczych.', 40),
      visitor('Dziękuję, przyjdę w sobotę.', 30),
    ],
  },
  {
    ...{
      key: 'chat-gdansk-russian',
      locationKey: 'gdansk-glowne-miasto',
      locale: 'ru',
      name: 'Алёна Гриценко',
    },
    ...{ email: 'alena.gritsenko@pochta.example', personKey: 'darya-sokolova', departmentKey: 'care' },
    page: { path: '/pl/badanie-wzroku', title: 'Badanie wzroku' },
    ...{ isResolved: false, endedMinutesAgo: 9 },
    lines: [
      visitor('Здравствуйте! Можно проверить зрение в Гданьске на русском? Я плохо говорю по-польски.'),
      agent('Здравствуйте, Алёна! В Гданьске Павел говорит по-русски, он там по вторникам и пятницам.', 65),
      visitor('Пятница подходит. После 15:00 есть время?', 50),
      agent('Есть 15:30. Записать вас? Проверка длится полчаса.', 45),
      visitor('Да, пожалуйста!', 20),
    ],
  },
]
