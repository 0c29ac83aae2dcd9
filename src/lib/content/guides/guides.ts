import type { Twin } from '$lib/domain/dialogue/flow';
import type { GuideId } from '$lib/domain/guide';

/** Who a guide is, in a line each. */
export interface GuideCard {
  /** The animal itself; it has no other name. */
  name: Twin;
  /** How it goes about things, as one would see it. */
  temperament: Twin;
  /** Where it is seen. */
  habitat: Twin;
  /** The techniques it leads, most its own first: ids of flows. Every technique has one guide. */
  leads: readonly string[];
}

/** The eight guides. */
export const guides: Readonly<Record<GuideId, GuideCard>> = {
  owl: {
    name: { en: 'Owl', zh: '猫头鹰' },
    temperament: { en: 'Sits still, looks twice, then moves.', zh: '坐得住，看两遍，再动。' },
    habitat: { en: 'A pine bough at the edge of a dark wood.', zh: '深林边上，一根松枝。' },
    leads: ['thought_record', 'worry_containment']
  },
  deer: {
    name: { en: 'Deer', zh: '鹿' },
    temperament: { en: 'Wakeful and soft-footed, never in a corner.', zh: '警醒，脚步轻，总留着退路。' },
    habitat: { en: 'A meadow with trees on three sides.', zh: '三面是树的一片草地。' },
    leads: ['grounding_54321', 'body_scan']
  },
  fox: {
    name: { en: 'Fox', zh: '狐狸' },
    temperament: { en: 'Quick, practical, tries the ice first.', zh: '利落，实在，先试试冰。' },
    habitat: { en: 'Birches, bracken, and a path between.', zh: '白桦，蕨丛，当中一条小路。' },
    leads: ['problem_solving', 'opposite_action']
  },
  whale: {
    name: { en: 'Whale', zh: '鲸' },
    temperament: { en: 'Slow and deep, with long breaths.', zh: '慢，深，一口气很长。' },
    habitat: { en: 'Open sea, near a coast of islands.', zh: '离岛岸不远的大海。' },
    leads: ['grief_letter', 'expressive_writing', 'breath_sigh']
  },
  tortoise: {
    name: { en: 'Tortoise', zh: '乌龟' },
    temperament: { en: 'One leg, then a rest, then the next.', zh: '动一条腿，歇一歇，再动一条。' },
    habitat: { en: 'A warm hillside of stones and herbs.', zh: '暖和的山坡，石头和草。' },
    leads: ['behav_activation', 'sleep_winddown']
  },
  cat: {
    name: { en: 'Cat', zh: '猫' },
    temperament: { en: 'Goes its own way and sits close by.', zh: '走自己的路，坐得不远。' },
    habitat: { en: 'Rooftops, a sill, the warm side of a chimney.', zh: '屋顶，窗台，烟囱暖的那一面。' },
    leads: ['self_compassion', 'just_listen']
  },
  otter: {
    name: { en: 'Otter', zh: '水獭' },
    temperament: { en: 'Light and busy; turns every stone.', zh: '轻快，闲不住，石头都要翻翻。' },
    habitat: { en: 'A river with a flat stone in it.', zh: '一条河，河里一块平石头。' },
    leads: ['three_good', 'celebrate']
  },
  crane: {
    name: { en: 'Crane', zh: '鹤' },
    temperament: { en: 'Level and exact; sets each foot down.', zh: '平稳，讲究，一步是一步。' },
    habitat: { en: 'Shallow water and reeds under a wide sky.', zh: '浅水，芦苇，很大的天。' },
    leads: ['perspective_swap', 'values_compass', 'dear_person']
  }
};
