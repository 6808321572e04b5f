import { agent, type DemoChat, visitor } from './shape.ts'

export const britishChats: readonly DemoChat[] = [
  {
    ...{
      key: 'chat-marylebone-gift',
      locationKey: 'london-marylebone',
      locale: 'en',
      name: 'Imogen Fairclough',
    },
    ...{ email: 'imogen.fairclough@letterbox.example', personKey: 'emma-whitfield', departmentKey: 'store' },
    page: { path: '/en/gift-cards', title: 'Gift cards' },
    ...{ isResolved: false, endedMinutesAgo: 3 },
    lines: [
      visitor('Hi! Can I use a gift card bought in Manchester in your London shop?'),
      agent('Hello Imogen, yes, in every shop and online too. It never runs out.', 35),
      visitor('Lovely. And can I split it over two pairs?', 40),
    ],
  },
  {
    ...{ key: 'chat-leeds-blurred', locationKey: 'leeds-victoria', locale: 'en', name: 'Desmond Achebe' },
    ...{ email: 'd.achebe@inbox.example', typed: 'new glasses blurry', article: 'new-glasses-blurred' },
    page: { path: '/en/help/new-glasses-blurred', title: 'My new glasses feel wrong' },
    ...{ isResolved: false, endedMinutesAgo: 8 },
    lines: [
      visitor('My new glasses are blurry at the edges. It says to wait two weeks, but I drive for a living.'),
      visitor('Is there anything you can check sooner?', 45),
    ],
  },
  {
    ...{ key: 'chat-bristol-thanks', locationKey: 'bristol-clifton', locale: 'en', name: 'Nerys Llewellyn' },
    ...{ personKey: 'callum-reid', departmentKey: 'repairs' },
    page: { path: '/en/repairs', title: 'Repairs' },
    ...{ isResolved: true, endedMinutesAgo: 140 },
    lines: [
      visitor('My dog got hold of my glasses. One lens is fine, one arm is not. Worth a repair?'),
      agent('Often, yes. Which frame is it? The name is inside the left arm.', 50),
      visitor('It says Dora.', 45),
      agent('We have Dora arms in stock: £12, ten minutes. Bring the dog, we have water.', 40),
      visitor('Ha, we will. Thank you!', 30),
    ],
  },
]
