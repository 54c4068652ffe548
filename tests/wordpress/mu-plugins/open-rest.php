<?php
/**
 * What the configured site has besides: comments by the REST API from readers who are not logged in, nobody waits for
 * approval but who writes the word in question, and permalinks.
 */

add_filter(
	'rest_allow_anonymous_comments',
	fn( $allow, $request ) => ! bench_is_for_members( $request['post'] ),
	10,
	2
);
add_filter( 'pre_option_comment_previously_approved', fn() => 0 );
add_filter( 'pre_option_moderation_keys', fn() => 'needs-a-look' );
add_filter( 'pre_option_disallowed_keys', fn() => 'buy-pills' );
add_filter( 'pre_option_permalink_structure', fn() => '/%postname%/' );
