import { describe, expect, it } from 'vitest';
import { turnsAlike } from '../../../src/answer/check/turns.ts';

describe('a claim may say what the source says, or less', () => {
  it.each([
    ['网点不会消失', '网点不会消失'],
    ['年底达到20家,预计', '预计年底可达到20家'],
    ['京东定位为金融科技', '京东将自身定位为金融科技'],
    ['似乎切割', '似乎切割'],
    ['双方将组建实验室', '双方将组建实验室'],
    ['京东比腾讯强', '京东比腾讯强'],
    ['京东最早定位', '京东最早定位'],
    ['京东定位', '京东最早定位'],
    ['不仅合作', '合作'],
    ['未来合作', '合作'],
  ])('%s, held by %s', (claim, source) => {
    expect(turnsAlike(claim, source)).toBe(true);
  });
});

describe('but not something else', () => {
  it.each([
    ['a denial that the source has not', '没有合作', '合作'],
    ['a denial that the claim leaves out', '网点消失', '网点不会消失'],
    ['a condition', '如果合作', '合作'],
    ['a hope taken for a fact', '年底达到20家', '预计年底可达到20家'],
    ['a fact taken for a hope', '计划合作', '合作'],
    ['what is to come taken for done', '双方已组建了实验室', '双方将组建实验室'],
    ['what is done taken for to come', '网点会消亡', '网点消亡'],
    ['what is to come left out', '双方组建实验室', '双方将组建实验室'],
    ['a hedge left out', '巨头切割了四大行', '巨头似乎切割了四大行'],
    ['a mistaken belief left out', '是能解决的事情', '本以为是能解决的事情'],
    ['a hedge that the source has not', '据说合作', '合作'],
    ['a comparison left out', '京东强', '京东比腾讯强'],
    ['the only one', '唯一的伙伴', '伙伴'],
    ['all', '所有银行', '银行'],
    ['another time', '2004年以后合作', '2004年合作'],
    ['a denial in English', 'they never worked together', '合作'],
  ])('%s', (_, claim, source) => {
    expect(turnsAlike(claim, source)).toBe(false);
  });
});
