/** Skills as exact words. */

import { describe, expect, it } from 'vitest';
import { canonicalSkill, recogniseSkills } from './skill.js';

describe('skills in text', () => {
  it('keep C, C++, C#, Go, R and Java apart', () => {
    expect(recogniseSkills('Skills: C, C++, C#, Go, R, Java.')).toEqual(['c', 'cpp', 'csharp', 'go', 'r', 'java']);
  });

  it('are not parts of words nor words of the language', () => {
    expect(recogniseSkills('You maintain JavaScript code, go to work, excel at things and spring into action')).toEqual(['javascript']);
  });

  it.each([
    ['We maintain a Go and PostgreSQL stack', ['go', 'postgresql']], ['No remote. Spark, Airflow, Python.', ['spark', 'airflow', 'python']], ['dbt and Snowflake', ['snowflake']], ['Our Snowflake and dbt models', ['snowflake']],
    ['R Programmer, Biostatistics', ['r']], ['Senior Go Developer', ['go']], ['Founding Engineer (Rust)', ['rust']],
    ['Python and Go to market teams', ['python']], ['Please go and learn Docker', ['docker']], ['Class C Engineer', []], ['Backend Engineer', []], ['Swift delivery. Java.', ['java']], ['you excel at Python and express ideas', ['python']],
  ])('in "%s" are %j', (text, skills) => {
    expect(recogniseSkills(text)).toEqual(skills);
  });

  it('are found under their synonyms in Hebrew, Arabic and Persian text', () => {
    expect(recogniseSkills('ניסיון עם k8s ו-Python וידע ב-פוטושופ')).toEqual(['kubernetes', 'python', 'photoshop']);
    expect(recogniseSkills('تسلط به جاوا اسکریپت و پایتون')).toEqual(['javascript', 'python']);
    expect(recogniseSkills('خبرة في بايثون وإكسل، إكسل')).toContain('excel');
  });

  it('stated in a list are taken at their word', () => {
    expect(['k8s', 'Golang', 'postgres', 'React.js', 'C', 'Basket weaving'].map(canonicalSkill)).toEqual(['kubernetes', 'go', 'postgresql', 'react', 'c', 'basket-weaving']);
  });

  it('are at most two hundred', () => {
    expect(recogniseSkills('python java kotlin '.repeat(5000)).length).toBeLessThanOrEqual(200);
  });
});

describe('a doubtful word in a text of other letters', () => {
  it('is a name there, when it is written as one and long enough to tell', () => {
    expect(recogniseSkills('تسلط کامل به Excel و نرم افزار سپیدار')).toContain('excel');
    expect(recogniseSkills('נדרשת שליטה ב-Excel')).toContain('excel');
    expect(recogniseSkills('You excel at service and react in spring')).not.toContain('excel');
    expect(recogniseSkills('ויטמין C ורישיון C1')).not.toContain('c');
  });
});
