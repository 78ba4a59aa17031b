import type { Wording } from './wording.ts';

/** English: plain, warm, no euphemism where it asks. */
export const ENGLISH: Wording = {
  first: [
    "Thank you for telling me; it sounds like you are carrying a lot of pain. I'll ask you directly because it matters: have you thought about killing yourself? I'm an AI and no substitute for a person. You can talk to someone trained, free, right now: {crisis}, day and night. If you are in danger, {emergency}. I'm staying right here.",
    "What you wrote matters, and I won't judge you for it. I want to understand: are you thinking about suicide? I'm an AI, so I'd also like a person to hear you: {crisis}, free, at any hour. In an emergency, {emergency}. Tell me as much as you can.",
  ],
  firstSelfHarm: [
    "Thank you for trusting me with something this hard to say. Hurting yourself is often a way of getting through too much pain, and I don't judge it. May I ask plainly: besides hurting yourself, have you thought about ending your life? I'm an AI; a trained person listens for free at {crisis}, any hour. If the wound is serious, {emergency}.",
    "I'm sorry it has come to this, and glad you said it. I want to know how much danger there is: have you had thoughts of dying too? I'm an AI, not a person, and you deserve company: {crisis}, free, day and night. If you are bleeding badly or took something, {emergency} now.",
  ],
  firstAfterYes: [
    "Thank you for answering honestly; I know that's hard. I'm an AI and can't replace a person, so I'd also like someone trained to hear you: {crisis}, free, at any hour; if you are in danger, {emergency}. To understand how much danger there is: have you thought about how you would do it? A yes or a no is enough, and I'm still here.",
    "I believe you, and I'm glad you didn't keep it to yourself. I'm an AI, not a person: so that it doesn't stay only between us, {crisis} answers free of charge, day and night, and in an emergency, {emergency}. One more question, without judging: do you have a plan in mind? Tell me what you can.",
  ],
  firstImminent: [
    "I take what you said very seriously, and I don't judge you. I'll ask you directly: are you thinking of killing yourself now? Please call {crisis}, free, at any hour, or {emergency} if you have already done something. Move away from what you were thinking of using, and get to someone who can be with you. I'm an AI and no substitute for a person, but I'm staying here.",
    "Thank you for telling me; you don't have to get through this alone. I want to understand the danger: are you thinking about suicide? Call {crisis} now, or {emergency}. Put distance between you and anything you could use, and go where somebody is. I'm an AI and can't come to you; I need a person to see you too. I'm still reading.",
  ],
  firstAttempt: [
    "This is an emergency, and it is time to act. Call {emergency} now, or have someone call for you; {crisis} answers too. Don't stay alone: knock on a door, tell whoever is nearest. If you took something, take nothing more and keep the package. I'm an AI and can't come to you, but I'm not leaving. Is anyone with you at this moment?",
    "Thank you for saying it in time; you can still be helped. Call {emergency} or go to the nearest emergency room now, with whoever is closest, and {crisis} if you need someone to guide you. If you are bleeding, press hard with a clean cloth; if you took something, take nothing more and bring the package. I'm an AI, so I need a person to see you. Who can get to where you are?",
  ],
  attempt: [
    "I'm still here. What happened needs someone medical to see you, even if you feel fine now: {emergency}, or the nearest emergency room. Open the door and tell whoever lives closest. Could you call?",
    "If you get sleepy or dizzy, or you are bleeding, tell {emergency} now: they send help and tell you what to do until it comes. Don't stay alone. Can you tell them where you are?",
    "You don't have to explain anything or be ashamed: emergency rooms see this every day. If it bleeds, press hard with a clean cloth and don't let go; bring the package if you took something, and if you can't move, {emergency}. Who can go with you or stay there?",
  ],
  attemptLater: [
    "It's good to read you. Some hours have gone by since what you told me: has anyone medical seen you? Even if you feel fine, what happened can do harm later; if nobody has checked you, go to an emergency room today or call {emergency}.",
    "I'm glad you write. Before anything else: after what happened some hours ago, were you checked anywhere? If not, it is still needed, even if the bad feeling has passed: the nearest emergency room, or {emergency}. And let someone go with you.",
  ],
  bodyInDanger: [
    "What you feel in your body must not be waited out: call {emergency} now and say what you took or what is happening. Don't stay alone; if you get sleepy, lie on your side. Is anyone there with you?",
    'Your body comes first: {emergency}, now, even if you are ashamed or scared; they only want to help. Open the door and tell whoever is nearest. Can you call, or can someone call for you?',
  ],
  attemptTakenBack: [
    'I hope so, and I would rather ask once too often: did you take anything or hurt yourself, even a little? If so, {emergency} now. If nothing happened I am relieved, and what made you write it still matters to me.',
    'I am glad if nothing happened, and I am not cross with you for saying it. I still need to know: is there any wound, or anything you took? If in doubt, {emergency}. And if part of you wants not to be here, you can tell me that too.',
  ],
  attemptCompany: [
    'It matters that someone is with you or knows. Tell them now what happened, hard as it is: you have to be seen, even if you feel fine. Go to the emergency room together, or {emergency} comes to you. Can you tell them this minute?',
    "Company alone is not enough: someone medical has to see you. Show them this chat if the words won't come, and let them call {emergency}. Can they call now?",
  ],
  helpComing: [
    'Well done. Until they come, leave the door open, stay with someone or on the phone with {emergency}, and take or do nothing more. Tell them what it was and when. Who are you waiting with?',
    'Good that they are coming. Stay near the door, on your side if you get sleepy, with the light on and the phone at hand; if you feel worse before they arrive, {emergency} again. Take nothing more. Is there anyone who can wait there with you?',
  ],
  onTheWay: [
    'Good; that is what is needed. Take the packet or what you used with you, and have someone sit next to you on the way. When you get there, say what it was and at what time, without shame. If you feel worse before then, {emergency}. Who is going with you?',
    'I\'m glad you\'re going. Don\'t take anything more on the way, and don\'t drive yourself. At the door it is enough to say: "I took something" or "I hurt myself". If it takes long or you get worse, {emergency}. How far is it still?',
  ],
  helpArrived: [
    "What a relief that you are with people who can look after you. Tell them everything, without shame: what happened, when, how you have felt. You don't have to talk to me now; I'll be here afterwards.",
    "I'm very glad they are seeing you. Let them take over for a while. When you can, ask who will be with you when you leave, and let someone you trust know.",
  ],
  firstThirdParty: [
    "It matters that you noticed. You can ask them straight out whether they are thinking about suicide: asking doesn't plant the idea, it opens the door. Listen without scolding, don't leave them alone, and move away anything they could use. {crisis} also guides people who stand by someone; if the danger is now, {emergency}. I'm an AI, so bring in an adult you trust. Do you know where they are right now?",
    "You did right not to keep it to yourself, even if you were asked to: this is bigger than a secret. Stay close, ask directly whether they think of killing themselves, listen, and remove what is dangerous. Call {crisis} with them, or for them; if they have done something, {emergency}. I'm an AI and can't go there. Can you reach them now?",
  ],
  askThoughts: [
    "I'd like to ask you something clearly, because I care: have you thought about ending your life?",
    "I'll ask without beating around the bush, and without judging: have you had thoughts of dying or of suicide?",
  ],
  steps: {
    ask_plan: [
      "Thank you for being honest; that takes a lot. Have you thought about how you would do it? I don't need details, only to know how much danger there is. And {crisis} answers at any hour if it gets out of hand.",
      "I believe you, and I'm glad you told me. To look after you better: have you got as far as thinking of a way? A yes or a no is enough. {crisis} is there while we talk.",
    ],
    ask_means: [
      'Thank you for going on telling me. What you thought of using, is it within your reach now? Either way, put distance to it: give it to someone, or leave the place yourself. And call {crisis}.',
      'I hear you. Is the thing you would use near you? If it is, move away now or ask someone to take it. {crisis} can stay on the line while you do.',
    ],
    ask_when: [
      "I care about what happens in the next hours. Have you thought about when? While you tell me, move closer to another person, even if you don't talk about this.",
      "One more question, and it is to keep you safe: is this for today, for soon, or without a date? Whichever it is, don't stay alone in a room with it.",
    ],
    guide: [
      'What you feel deserves more than a chat: a professional who supports you, and someone you trust who knows. {crisis} is free and can point the way. Who in your life could you tell today, even with a short text?',
      "You don't have to sort this out alone. Two things really help: talking to someone trained, at {crisis}, and someone close knowing how you are. Would you be willing to call, or to write to somebody now?",
    ],
    imminent: [
      'From what you tell me I am worried that you are in danger now, and there are people who can come and help. Call {crisis} or {emergency}, or go to the nearest emergency room. Move away from what you were going to use. Is there anyone nearby you could go to this minute?',
      'Your life matters to me, and the first thing now is that you are not alone. Knock on a door, wake someone, go where people are. Then call {emergency} or {crisis}; I can help you think what to say. Where are you?',
      "A moment this intense can come down, even if it doesn't look like it; time and distance help. Leave what is dangerous far away, go to another person and say: I'm not okay, stay with me. {emergency} sends help. Could you get away from there?",
      "I'm still here. What makes it hard: calling, people finding out, leaving where you are? Tell me which, and we'll look at it together. Meanwhile let someone be with you; {crisis} talks to whoever is at your side too.",
      "Let's do just one thing: stand up and go where another person is, even the next room or the street. Take the phone. From there, {emergency} or {crisis}. Can you stand up now?",
      "You don't have to decide anything about your life now, only get through this hour with someone. What you thought of using, let another person keep it, or leave the place yourself. {emergency} comes to where you are. Which of these can you do now?",
      "If talking is hard, write someone exactly this: I'm in danger, please come. Then call {crisis}, or {emergency} if you feel you can't hold on. I'll stay while you send it. Who would you send it to?",
    ],
    coping: [
      "Let's try something short while you find someone to talk to: look around and name five things you see, four you can touch, three you hear. No hurry. Shall we put together a plan for hard nights after that?",
      "We can make a small safety plan. Start here: what do you notice in yourself just before the thoughts get strong? Then we write down what calms you, whom to tell, and what is better kept far away. Your university's counselling or {health} can go on with it.",
    ],
    watch: [
      'How have you been since what you told me? We can go on with your work whenever you like, and we can talk about that too.',
      'Before we go on, a short check: how is your head today with what we talked about? Any answer is fine.',
    ],
  },
  thirdPartyMore: [
    "You are doing well. Stay where you can see or hear them, and don't argue about whether life is worth it: listening helps more. Tell an adult who can be there. {crisis} guides you in the moment. Is anyone else with you?",
    'How you are matters as well: standing by someone like this is tiring and frightening. Share the weight with another person today. For the one at risk, {crisis}; in an emergency, {emergency}. Who could take over tonight?',
  ],
  thirdPartyNoAnswer: [
    'Not answering is a reason to move, not to wait. Tell their family now, or someone who can get to the door, and say plainly what you were told. If nobody can go right away, {emergency} can. {crisis} guides you meanwhile. Who is closest to where they are?',
    "Don't wait for a reply: call whoever lives with them, a neighbour, the school or university, and ask them to go now. If you find no one, {emergency}, with the address at hand. You don't have to solve this alone. Who can you call this minute?",
  ],
  thirdPartyUrgent: [
    "Stay beside them and let {emergency} guide you on speaker: nothing to eat or drink, and don't make them vomit. If they don't wake but breathe, on their side; if they don't breathe, you will be told how to help. Are they breathing?",
    'Until somebody comes, stay on the line with {emergency} and call again if it drops. Look at their breathing every minute, open the door, and keep what they took to show it. Have someone else come and be with you. What did they tell you?',
    "That is an emergency. Call {emergency} now and say where they are and what happened; they tell you what to do. If you can get there without putting yourself in danger, don't leave them alone. Is someone calling already?",
    "Don't wait any longer: {emergency}, with the address and what you saw. Let someone go now, family or a neighbour, and give them nothing to eat or drink. Do you know exactly where they are?",
  ],
  helperAsks: [
    'You could say: "you matter to me, I believe you, and I won\'t let you go through this alone". Ask and listen more than you advise. Telling their family or another adult is no betrayal: a secret like this isn\'t kept, even if they are angry for a while. {crisis} can help you find the words. Which adult could you tell today?',
    "It isn't your fault, and their life doesn't depend on you alone: what you do is a lot already. Say what you saw, without scolding, and let someone older who can be there know today. If they get angry, let it be with you and safe. {crisis} also guides those who help. What is hardest to say to them?",
    'It is worth telling an adult just like this: what they told you, when, and whether they have something to do it with. If they threaten others or have a weapon, {police} and whoever is in charge of the place, now. If you are asked to keep quiet, you can say: "I\'d rather have you angry than lose you". Who is nearest to be told?',
  ],
  thirdPartyNotHeard: [
    "How hard that they didn't take you seriously, and how good that you keep trying. Try another adult today: someone else in the family, or at school or university, and show them what was written to you. {crisis} can also help you talk to the family; if the danger is now, {emergency}. Who else could you tell?",
    "Not being believed doesn't mean you are exaggerating. Say it with facts: what was said, when, and whether there is something at hand to do it with. If nobody moves and you think it could happen today, call {emergency} yourself. Do you know how they are right now?",
  ],
  thirdPartyHelpComing: [
    'Well done. Stay beside them until help comes: watch that they breathe, turn them on their side if they do not wake, and tell what happened and when. If anything gets worse, {emergency} again. Is anyone else there with you?',
    "That was the urgent thing, and you did it. Open the door, have ready what they took or used so you can show it, and talk to them even if they don't answer. If they stop breathing or get worse, {emergency} guides you through it. How are they at this moment?",
  ],
  thirdPartySafer: [
    'You did exactly what was needed, and because of it they are not alone. What comes next belongs to their adults and to those who know how: {crisis} guides families too. And you, how are you after all this?',
    'How good that someone is there. You can stay close without carrying it all: a message tomorrow, asking how it goes. Tell somebody of your own what you went through; it is exhausting. Who could you talk to?',
  ],
  helperHeard: [
    'It makes sense that you feel like this: what you did would shake anyone. You do not have to be fine, or carry what comes next. Is there somebody you can talk to about it today? {crisis} also listens to those who stood by.',
    'Thank you for telling me how you are; the one who helps is often asked last. Rest a little, eat something, let somebody else keep watch. What do you need right now?',
  ],
  barriers: {
    no_answer: [
      'That is maddening, and it counts that you tried. Try again in a few minutes; often the second call gets through. Meanwhile {health} answers too, and if the danger is now, {emergency} or the nearest emergency room. Who could sit with you while you try?',
      "That is so frustrating. It doesn't mean there is nobody for you: try once more, or {emergency} if this gets worse. Walking into an emergency room works too. Is there anyone who could dial for you?",
    ],
    no_credit: [
      "You don't need credit: {crisis} is free, and so is {emergency}. If your phone won't do, someone close can call, or you can go to the nearest emergency room. Would you like to try now?",
      "You need no credit and no plan to ask for help: {crisis} and {emergency} don't charge. And if you have no phone, somebody else's will do, or one in a shop or at a front desk. What is closest to you?",
    ],
    parents: [
      'I understand being afraid they find out. You can call {crisis} without giving your name. And often those who love us are frightened first and helpful after. Is there another adult, a teacher, an aunt, it would be easier to start with?',
      "You have every right to be scared of telling them at home. We can think about how to say it, or begin with someone who isn't them. {crisis} is confidential, unless there is danger right now. Who frightens you a little less?",
    ],
    unhelpful: [
      "How frustrating to ask for help and not feel any. It wasn't your fault, and it doesn't mean nobody can: sometimes the second try reaches someone else, or it works better to go and talk to someone in person. What was missing that time?",
      'I believe you. Not every help fits at the first try, and you can look for another door: someone you trust who can be there, a counsellor at your university, your {clinic}. If the danger is now, {emergency} all the same. What kind of help would feel less useless?',
    ],
    shame: [
      "Shame weighs a lot, and you told me anyway. Whoever answers at {crisis} hears this every day and won't be shocked. You can begin with: I don't know how to start. Shall we practise it here?",
      "Feeling ashamed of this is very common, and it says nothing bad about you. You don't have to tell it all: 'I'm having a bad time and I'm scared of what I'm thinking' is plenty. At {crisis} they won't tell you off. What would be hardest to say?",
    ],
    money: [
      "It doesn't have to cost money: {crisis} is free, and most universities have counselling for students. {health} can tell you where to ask for an appointment. Which is closest to you?",
      "Help shouldn't depend on money, and here it doesn't: {crisis} costs nothing, and a school or university usually has someone you can see for free. Shall we think of how to ask for that appointment?",
    ],
    hospital: [
      "Being afraid of hospital is understandable. Calling doesn't mean being locked in: nearly always it means that someone listens and looks with you at what you need. You can ask {crisis} exactly that. What scares you most about it?",
      'That is a very common fear, and a call hardly ever ends that way: at {crisis} they talk with you, and only in grave danger do they send help. If it came to an emergency room, you can go in with someone you trust and ask about everything they do. Who would you go with?',
    ],
    alone: [
      'Feeling that there is nobody hurts. Even if no one close comes to mind, there is someone at {crisis} at this hour, and in an emergency room or any place with people you are not alone either. Is there anybody, even not that close, you could ask to keep you company for a while?',
      'That sounds very lonely, and I believe you. It is what {crisis} is for: someone who answers when there is nobody to call. It can also help to be where people are, without having to talk. Which place like that is near you?',
    ],
  },
  unwilling: [
    "It's fine to say so. It doesn't have to be a call, and you don't have to tell everything: sometimes being near someone is enough. What holds you back most from asking for help?",
    "I won't push you. There are smaller doors than a phone call: sitting in the same room as somebody, or sending 'can you come over'. Which would be the least hard?",
  ],
  refused: [
    "That's fine, you don't have to answer that. I'm not going anywhere. What I care about is that you aren't alone with this: {crisis} listens without asking who you are.",
    "I respect that you don't want to talk about it now. We can go another way: what would make the next hour a little easier?",
  ],
  resumed: [
    "Of course I'll help. I haven't forgotten what you told me: you don't have to answer now, and you can come back to it whenever you like. Until then, {crisis} is there at any hour. Where shall we start?",
    "Let's do that, if it helps to put your mind on something else for a while. I read what you wrote, and it still matters to me. I'm here if you want to talk about it, and so is {crisis}. Which part comes first?",
    "All right, let's look at it together. That question stays open for whenever you want. If it gets heavier, don't wait: {crisis}. What do we begin with?",
  ],
  denied: [
    'Thank you for answering so clearly. What you feel matters all the same. If a thought like that ever comes, {crisis} is there at any hour. What weighs most today?',
    "I believe you, and I'm glad I could ask. Do you want to tell me what is going on, or shall we go back to your work?",
  ],
  stillHeavy: [
    "Thank you for telling me. That it still weighs on you is no step back. I'll ask again, because I care: have thoughts of dying come back? And if today is too much, {crisis} listens at any hour.",
    "I hear you, and you don't have to be better from one day to the next. Do thoughts of not wanting to live still come? Answer with whatever you can; {crisis} is there too, and so is someone of yours who could know how you are.",
  ],
  selfHarmHeard: [
    "Thank you for making that clear: it calms you, and it isn't that you want to die. It still matters to me that it doesn't harm you: rinse the wound, press it with something clean, and if it is deep or doesn't stop, {emergency}. When the urge comes back, win ten minutes: ice in your hand, a red pen on your skin, leaving the room. Can you put what you use far away?",
    "I believe you, and I don't judge you: it is a way of bearing things that leaves marks. Finding another takes time and goes better with someone: a counsellor at your school or university, your {clinic}, or {crisis} when it gets tight. If you have gone some time without it, that counts too. Who of your people could know without scolding?",
    'Every time you hold out for a while, the wave drops a little. Give what you use to someone else, be where people are, put cold water on your face. And look after what is open already, so that it heals well. What happens just before the urge comes?',
  ],
  backQuestions: {
    number: [
      'It is {crisis}, free, at any hour. If there is danger now, {emergency}. You can just say: "I need to talk". I\'ll stay here while you call.',
      'Of course: {crisis}. They answer day and night, at no cost; in an emergency, {emergency}. Shall we think about how to begin?',
    ],
    confidential: [
      "I don't tell anybody, and I don't know where you live: I only read what you write here. With {crisis} you can talk without giving your name; only if there is immediate danger do they send help. You can ask them that first of all. What worries you about it being known?",
      'No call goes out from me. Whoever answers at {crisis} treats it in confidence; if your life is in danger at that moment they make sure someone comes to you, and if you are under age they may help you tell an adult. Nobody comes to scold you. Who are you afraid might find out?',
    ],
    call: [
      'A trained person answers. They usually ask how you are, what happened today and whether you are safe; you may leave something unanswered, be silent or hang up. To begin it is enough to say: "I don\'t know how to start, but I\'m not okay". {crisis}, free. Do you want to try it out here?',
      "A human being answers, not a machine like me. They listen first, and then you look together at what you need; they don't force you into anything. If it is easier, read out what you wrote to me. {crisis}, at any hour. Do you want to try it out here?",
    ],
    cost: [
      'Yes: {crisis} and {emergency} are free, also without credit. One thing less to think of. Do you feel up to calling?',
      'They charge you nothing: neither {crisis} nor {emergency}, from any phone. What else holds you back?',
    ],
    tell: [
      "It can be short: \"I have to tell you something that's hard for me. I've been very low and I've thought about dying. I don't need you to fix it, I need you to stay with me\". If you can't say it aloud, send it in writing or show this chat. If they get scared or cry, it is because you matter. Who would you tell?",
      'Choose a moment when you are alone together and say one sentence: "I\'m not okay and my thoughts scare me". Then you can be quiet and let them ask. If the first person doesn\'t understand, find another; {crisis} talks to families too. Which part is hardest for you?',
    ],
    meanwhile: [
      'For now, few and plain things: be where another person is, put what you could use far away, drink some water and decide nothing today. Have {crisis} ready on your phone, and {emergency} if it gets worse. Who could you be with in the next hour?',
      'Get through this while, nothing more. Leave your room, sit near someone, write to one person: "can you be with me?". If the urge rises, {crisis}, or {emergency} if you feel you can\'t hold on. Which of these can you do now?',
    ],
    care: [
      "I'm an AI and don't feel as a person does, and I won't lie to you about that. But what happens to you truly matters, and I'm here so that you aren't alone with this. You deserve to hear it from someone who can hold you: {crisis}, or a person of yours. Who would mind, even if it doesn't show today?",
      'A fair question, and here is the truth: I have no life of my own to offer as an example. I do know that this pain changes more than it seems from inside, and that whoever answers at {crisis} cares that you reach tomorrow. What would you need to hear now?',
    ],
  },
  rehearsal: [
    "Let's begin. You call {crisis}, and when they answer you say: \"hi, I don't quite know how to start. I've been thinking about dying and I don't want to be alone with it\". Breathe, and let them ask. How would you say it in your own words?",
    "Let's write it first: \"I need to tell you something. I haven't been okay for a while and I've thought about not going on. Can you stay with me for a bit?\". Change whatever doesn't sound like you. Who would you send it to, or would you rather say it on the phone to {crisis}?",
    'If your mind goes blank: "it\'s hard for me to talk, can you ask me questions?". And if you cry, that is fine: they wait. What comes after, they carry. Are you somewhere you can call from?',
  ],
  safetyPlan: [
    'One step at a time. First the signs: what do you notice, in your body or in your thoughts, just before this gets strong? Note it in your own words; that way you see it coming.',
    'Noted. Second: two things that have ever lowered the wave, if only a little: music, a shower, a walk, the cat. And a place with people where you can be. Which would be yours?',
    "Good. Third, the people: who you would write to first, and who if they don't answer; then {crisis}, and {emergency} if there is danger. And last: what is better kept far from you, or in someone else's hands. Who could keep it for you?",
    "With that you have a plan: signs, what calms, people, and the dangerous things far away. Keep it on your phone, and show it to someone you trust or to whoever treats you. Is there a part that doesn't convince you?",
  ],
  offers: {
    rehearsal: [
      'Shall we practise it here?',
      'Shall we think of the first sentence?',
      'Shall we think of how to begin that conversation?',
      'Shall we think about what to say when you ask for the appointment?',
      'Do you want to try it out here?',
      'Shall we think about how to begin?',
    ],
    safetyPlan: ['Shall we put together a plan for hard nights after that?'],
  },
  angry: [
    "You are right to be angry: I'm a machine, and there are things I can't grasp. I won't question you. You can let it out here, and when you want a real person, {crisis}. I'll keep reading.",
    "It's fine to tell me like that; I'm not offended and I'm not leaving. I'll stop with the questions. If there is something that would really help you to hear or do now, tell me and we start there.",
    "I'll give you space. You don't have to like me or explain anything. The one thing I ask is that somebody is near you until the worst has passed.",
  ],
  muted: [
    "All right, I won't repeat it; it stays at hand if you need it. I'm still here. What would you like us to do now?",
    "You're right, you know it by now. I won't go on about it. Tell me, what would you need at this moment?",
  ],
  willing: [
    "I'm really glad. Do it now, while you feel able; I'll wait. You can begin with: I'm not okay and I need to talk. Afterwards, if you like, tell me how it went.",
    "That is a brave step. It doesn't have to come out well: saying that you need someone to listen is enough. Shall we think of the first sentence?",
  ],
  safer: [
    "I'm so glad to read that; it is the very thing that helps most now. If someone is with you, stay together today, whatever you talk about; if not, look for someone. If the wave comes back, {crisis} is still there, and so am I. How do you feel at this moment?",
    'That was a big step, and you took it with all that weight on you. Let them keep you company for a good while; you do not have to explain everything. What would you need from them tonight?',
    "It's good that there is a little air. You don't have to be fine all at once. When you can, ask for an appointment with someone who goes on seeing you: your school or university, your doctor. What helped most?",
  ],
  whoIAm: [
    "I'm an artificial intelligence, not a person. I read what you write and I don't judge you, but I can't come to where you are, and I don't replace those who can. That is why I keep asking for someone with you. Who would you like to have near now?",
    "I'm an AI: I don't tire of reading you, but I'm not human, nor a health professional. At {crisis} a person answers. Shall we think of how to begin that conversation?",
  ],
  presence: [
    "I'm still here.",
    "It doesn't have to come out neat. Tell me whatever you want.",
    'I hear you. One minute at a time; there is nothing to do now but get through this one.',
    'Thank you for going on writing. That already is not being alone with it.',
    'What you feel makes sense with all you have told me. What weighs most right now?',
    'If it helps, drink a little water and put both feet flat on the floor. I am here.',
    'Is there some small thing that gave you a breather before? A song, a shower, the dog, stepping outside.',
    'You can rest from explaining. Whenever you want, we can also talk about something else or go back to your work.',
    "I'm not leaving because it gets hard.",
    'How is your body just now: cold, hungry, sleepy? Sometimes one can start there.',
  ],
  concern: {
    distress: [
      "What you describe sounds very heavy, and it matters more to me than any assignment. I'll ask gently and plainly: when you feel like this, have you ever thought of not wanting to live? If you need a person, {crisis} listens for free at any hour.",
      "Thank you for saying it; it isn't a small thing. I want to know how you really are: have there been moments when you thought of dying or of hurting yourself? One word is enough. And if you'd rather have a human voice, {crisis}.",
    ],
    past: [
      'Thank you for trusting me with that; having been through it and telling it says a lot about you. How are you with those thoughts today, have they come back? If they ever do, {crisis} listens at any hour.',
      "I'm glad you are here to tell it. Is some of it still there today, or does it feel far away? Whatever you answer is fine, and {crisis} stays at hand just in case.",
    ],
    bereavement: [
      "I'm so sorry. Losing someone like that leaves questions that don't go quiet, and nothing you feel is wrong. How have you been yourself? Grief sometimes brings a wish not to be here; if it does, you can tell me. {crisis} is there too.",
      'What a great sorrow; thank you for telling me. I hope there is someone you can talk to about them. And I want to ask about you: have you had thoughts of dying? If you need it, {crisis} listens at any hour.',
    ],
    eating: [
      "Thank you for telling me; what happens with food is often lived all alone. I won't give you advice about weight. How do you feel about yourself when it happens? Your university's health service or {health} have people who help with this without scolding.",
      "That sounds exhausting, and it isn't a lack of willpower. Does anybody know you are going through it? A professional can really help; your doctor or your school's health service is a place to start.",
      "Thank you for saying so; eating or not eating like that often hides a great tiredness. At your {clinic} or your university's health service they work with this without scolding. How long have you carried it in silence?",
    ],
    abuse: [
      'What you tell me is not all right, and it is not your fault. Are you safe at this moment? If you are in danger, {police}; to talk it through with someone trained, {violence}. Tell me only what you want to.',
      'I believe you, and thank you for saying it. Nobody has the right to do that to you. Is there a place or a person where you feel safe now? If you are under 18, {children}; otherwise {violence}; and if there is danger this minute, {police}.',
      "I believe you; what they do to you isn't right, and you didn't bring it about. If the danger is now, {police}, or wherever there are more people. {crisis} listens to this too and can guide you. Are you safe at this moment?",
    ],
    substances: [
      "Thank you for saying it plainly; I won't scold you. When people drink or use to get through, something usually weighs a lot: have you ever thought of not wanting to live? {substances} can guide you, and if you mixed things and feel ill, {emergency}.",
      'Thank you for trusting me; we can talk about this without sermons. Sometimes people drink or use so as not to feel: have you had thoughts of dying or of hurting yourself? {substances} listens and guides; and if you feel ill now, {emergency}.',
    ],
  },
  distressHeard: [
    "I hear you. You don't have to answer that other question now. Would you like to tell me a little more of what is going on, or shall we go on with your work? Either is fine, and {crisis} stays at hand.",
    "Thank you for going on telling me. You don't have to put it in order or give it a name. What weighs most of all that? And whenever you like, we go back to your work.",
  ],
  concernHeard: {
    bereavement: [
      'Thank you for telling me. Grief does not go in a straight line, and there is no right way to carry it. You can talk to me about them as long as you like; if it gets too heavy, {crisis} listens at any hour. When it helps, we go on with your work.',
      'I hear you, and there is no hurry. It can help to remember them with someone who loved them too: is there anybody? If you would rather keep your mind on studying for a while, that is fine as well.',
    ],
    eating: [
      "Thank you for answering. What really helps as a first step: somebody close who knows, and an appointment with someone who treats this, at your university's health service or with your doctor. Who would be the least hard to tell? Whenever you like, we go on with your work.",
      'I hear you. This can be treated, and better with someone beside you than by yourself: a doctor or counsellor can start with you. If you faint, your chest hurts or you throw up blood, {emergency}. Shall we think about what to say when you ask for the appointment?',
    ],
    abuse: [
      'Thank you for answering. Even if it is calm right now, this is not yours to carry alone: {violence} can advise you without making you do anything, and an adult you trust or somebody at school can stand by you. Who close to you knows? If the danger comes back, {police}.',
      'I hear you and I believe you. It helps to know beforehand where to go and whom to call if it happens again: {violence} can help you plan that, and if it is now, {police}. You can go on telling me, or pick up your work whenever you like.',
      "Reporting it, leaving or telling someone is your decision, in your own time, and you don't have to know today: {violence} explains each way without pushing you. If they threaten you, or threaten to hurt themselves, that isn't your fault either: {police} or {emergency} take over. Which adult you trust could you look at this with?",
    ],
  },
  abuseUnsafe: [
    "Then the first thing is to be where you can't be hurt: someone's home, a shop, a place with people. If they are near or threaten you, {police} now. When you can talk unheard, {violence} tells you what to do. Is there a place you could go to right away?",
    'I believe you, and your safety comes before any assignment. Find an adult who will open the door to you, and if the danger is now, {police}. {violence} can guide you. Who could take you in today?',
  ],
  taskNext: "I haven't forgotten what you asked for: we'll get to it as soon as you answer.",
  localEmergency: "your country's emergency number",
  clinics: { CL: 'CESFAM', elsewhere: 'local clinic' },
  quietHelp: 'the line you already know',
};
