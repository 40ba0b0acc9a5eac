package dev.gouji.read.scan.line;

import dev.gouji.read.scan.picture.GreyPicture;

/**
 * A line of writing, cut out twice: preprocessing that is wrong must not fool two readers alike.
 *
 * @param box where its ink stands on the page
 * @param clean without specks, rests of rulings and the neighbouring lines
 * @param plain as it stands on the page, without the rulings around its cell alone
 */
public record LineCrop(PixelBox box, GreyPicture clean, GreyPicture plain) {}
